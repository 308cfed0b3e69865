package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.junit.WithFakeGraph;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithFakeGraph
class TokenUseAssertTest {

    private static final FakeTenant CONTOSO = FakeTenant.healthy("contoso.onmicrosoft.com");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private String token = "";

    @BeforeEach
    void askGraph(FakeGraph graph) throws Exception {
        graph.tenant(CONTOSO);
        Matcher body = TOKEN.matcher(send(graph, tokenRequest(graph)));
        token = body.find() ? body.group(1) : "";
        get(graph, "/v1.0/organization");
    }

    @Test
    void passesWhenTokensWereUsedAsExpected(FakeGraph graph) {
        assertThat(graph)
                .wasAskedAbout(CONTOSO)
                .wasShownTokensAtGraphOnly()
                .neededOnly(CONTOSO, "Organization.Read.All");
    }

    @Test
    void saysWhichPermissionsWereNeeded(FakeGraph graph) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(graph).neededOnly(CONTOSO, "User.Read"))
                .withMessage("Expected answers about contoso.onmicrosoft.com to need only User.Read, but:\n"
                        + "Needed:\n  Organization.Read.All: GET /v1.0/organization\n"
                        + "Not needed:\n  OnPremDirectorySynchronization.Read.All");
    }

    @Test
    void noticesATokenShownToOthers(FakeGraph graph) throws Exception {
        get(graph, "/common/discovery/v2.0/keys");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(graph).wasShownTokensAtGraphOnly())
                .withMessageStartingWith("Expected FakeGraph to be shown tokens at Graph only, but there were:\n");
    }

    @Test
    void noticesThatNobodyAskedAboutATenant(FakeGraph graph) {
        FakeTenant fabrikam = FakeTenant.healthy("fabrikam.onmicrosoft.com");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(graph).wasAskedAbout(fabrikam))
                .withMessageStartingWith("Expected FakeGraph to be asked about fabrikam.onmicrosoft.com, but there");
    }

    private static HttpRequest tokenRequest(FakeGraph graph) {
        String form = "grant_type=client_credentials&client_id=" + graph.clientId() + "&client_secret="
                + graph.clientSecret() + "&scope=" + graph.graphEndpoint() + "/.default";
        return HttpRequest.newBuilder(URI.create(graph.authority() + "/" + CONTOSO.id() + "/oauth2/v2.0/token"))
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private void get(FakeGraph graph, String path) throws Exception {
        send(
                graph,
                HttpRequest.newBuilder(graph.graphEndpoint().resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .build());
    }

    private static String send(FakeGraph graph, HttpRequest request) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().sslContext(graph.sslContext()).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
