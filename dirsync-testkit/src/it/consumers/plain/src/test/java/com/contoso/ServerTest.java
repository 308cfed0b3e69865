package com.contoso;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.junit.FakeGraphExtension;
import io.dirsync.testkit.junit.StartingFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server, reached by a client that is not dirsync's. */
class ServerTest {

    @RegisterExtension
    static final FakeGraphExtension graph = FakeGraphExtension.create();

    @Test
    void tellsTheNameOfATenant() throws Exception {
        FakeTenant tenant = graph.tenant(FakeTenant.healthy("contoso.onmicrosoft.com"));

        assertThat(GraphClient.of(graph.server()).organization(tenant)).contains("\"displayName\":\"Contoso\"");
        assertThat(graph.server()).wasAskedForTokens(1).wasAsked("v1.0/organization", 1);
    }

    @Test
    void failsWhenItIsTold(@StartingFrom(Scenario.HEALTHY) FakeTenant tenant) throws Exception {
        graph.script(Fault.onGraph("organization").status(503).once());
        GraphClient client = GraphClient.of(graph.server());

        assertThat(client.organization(tenant)).contains("error");
        assertThat(client.organization(tenant)).contains(tenant.guid().value());
    }
}
