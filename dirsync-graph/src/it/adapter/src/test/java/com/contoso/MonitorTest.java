package com.contoso;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.graph.GraphCredential;
import io.dirsync.graph.GraphSnapshotSource;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.SyncRules;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.junit.StartingFrom;
import io.dirsync.testkit.junit.WithFakeGraph;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@WithFakeGraph
class MonitorTest {

    @Test
    void noticesThatTheDirectoryStoppedSyncing(
            FakeGraph graph, @StartingFrom(Scenario.STALE_DIRECTORY) FakeTenant contoso) {
        try (Monitor monitor = monitor(graph)) {
            SyncHealthReport report = monitor.check(contoso.id());

            assertThat(report)
                    .hasStatus(HealthStatus.DEGRADED)
                    .hasFinding(
                            SyncRules.DIRECTORY_SYNC_OVER_3_DAYS,
                            finding -> finding.hasEvidence("age", Duration.ofDays(4)))
                    .isComplete();
            assertThat(monitor.tell(report)).contains("Contoso (contoso.onmicrosoft.com)");
        }
    }

    @Test
    void saysWhatItCouldNotRead(FakeGraph graph, @StartingFrom(Scenario.HEALTHY) FakeTenant contoso) {
        graph.script(Fault.onGraph("onPremisesSynchronization").status(403));

        try (Monitor monitor = monitor(graph)) {
            assertThat(monitor.check(contoso.id()))
                    .isIncomplete()
                    .hasFact("passwordSync.enabled", fact -> fact.needsPermission("OnPremDirectorySynchronization.Read.All"));
        }
    }

    private static Monitor monitor(FakeGraph graph) {
        return new Monitor(
                GraphSnapshotSource.builder(GraphCredential.clientSecret(graph.clientId(), graph.clientSecret()))
                        .proxy(graph.proxyAddress())
                        .trust(graph.trustStore())
                        .clock(graph.clock())
                        .build());
    }
}
