package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.BddSyncHealthAssertions.then;
import static io.dirsync.testkit.assertj.BddSyncHealthAssertions.thenExceptionOfType;

import io.dirsync.SyncHealthClient;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.junit.StartingFrom;
import io.dirsync.testkit.junit.WithFakeGraph;
import org.junit.jupiter.api.Test;

@WithFakeGraph
class BddSyncHealthAssertionsTest {

    @Test
    void areThoseOfAssertThat(@StartingFrom(Scenario.STALE_DIRECTORY) FakeTenants tenants, FakeGraph graph) {
        SyncHealthReport report = SyncHealthClient.create(tenants)
                .check(FakeTenant.healthy("contoso.onmicrosoft.com").id());

        then(report).hasStatus(HealthStatus.DEGRADED);
        then(report.findings().get(0)).isObservation();
        then(report.snapshot()).suffersGaps();
        then(report.snapshot().directorySync().enabled()).hasValue(true);
        then(ReportChange.between(report, report)).isEmpty();
        then(graph).wasAskedForTokens(0);
        thenExceptionOfType(AssertionError.class).isThrownBy(() -> then(report).hasNoFindings());
    }
}
