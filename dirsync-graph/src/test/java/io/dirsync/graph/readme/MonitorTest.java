package io.dirsync.graph.readme;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.graph.GraphCredential;
import io.dirsync.graph.GraphSnapshotSource;
import io.dirsync.report.HealthStatus;
import io.dirsync.rule.SyncRules;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.junit.FakeGraphExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sample of the README about testing one's own code. */
class MonitorTest {

    @RegisterExtension
    static final FakeGraphExtension graph = FakeGraphExtension.create();

    @Test
    void noticesThatTheDirectoryStoppedSyncing() {
        FakeTenant tenant = graph.tenant(FakeTenant.staleDirectory("contoso.onmicrosoft.com"));

        assertThat(monitor(graph.server()).check(tenant.id()))
                .hasStatus(HealthStatus.DEGRADED)
                .hasFinding(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, f -> f.hasEvidence("age", Duration.ofDays(4)));
    }

    static SyncHealthClient monitor(FakeGraph server) {
        return SyncHealthClient.create(
                GraphSnapshotSource.builder(GraphCredential.clientSecret(server.clientId(), server.clientSecret()))
                        .proxy(server.proxyAddress())
                        .trust(server.trustStore())
                        .clock(server.clock())
                        .build());
    }
}
