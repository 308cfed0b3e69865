package com.contoso;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.junit.StartingFrom;
import io.dirsync.testkit.junit.WithFakeGraph;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stub of another service beside the fake of Graph. */
@WithFakeGraph
class OwnStubTest {

    @RegisterExtension
    static final WireMockExtension pager = WireMockExtension.newInstance().build();

    @Test
    void standsBesideTheFake(FakeGraph graph, @StartingFrom(Scenario.HEALTHY) FakeTenant tenant) throws Exception {
        pager.stubFor(get("/on-call").willReturn(okJson("{\"name\":\"Adele\"}")));

        HttpResponse<String> onCall = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(pager.url("/on-call"))).build(), BodyHandlers.ofString());

        assertThat(onCall.body()).contains("Adele");
        HttpRequest discovery = HttpRequest.newBuilder(graph.authority()
                        .resolve("/" + tenant.guid() + "/v2.0/.well-known/openid-configuration"))
                .build();
        HttpClient client = HttpClient.newBuilder().sslContext(graph.sslContext()).build();
        assertThat(client.send(discovery, BodyHandlers.ofString()).body()).contains(tenant.guid().value());
    }
}
