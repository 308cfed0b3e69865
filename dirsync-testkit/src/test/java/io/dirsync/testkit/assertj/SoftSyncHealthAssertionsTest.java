package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.SyncHealthClient;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.SyncRules;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.graph.FakeGraph;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SoftAssertionsExtension.class)
class SoftSyncHealthAssertionsTest {

    private static final SyncHealthReport REPORT = report();

    @InjectSoftAssertions
    private SoftSyncHealthAssertions injected;

    @Test
    void tellOfAllFailuresInOneGo() {
        SoftSyncHealthAssertions softly = new SoftSyncHealthAssertions();
        softly.assertThat(REPORT)
                .hasStatus(HealthStatus.HEALTHY)
                .hasNoFindings()
                .hasFinding(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, finding -> finding.hasSeverity(Severity.CRITICAL));
        softly.assertThat("text").startsWith("x");

        assertThat(softly.assertionErrorsCollected())
                .extracting(
                        error -> error.getMessage().strip().lines().findFirst().orElseThrow())
                .map(line -> line.substring(0, Math.min(60, line.length())))
                .containsExactly(
                        "Expected report of contoso.onmicrosoft.com to have status HE",
                        "Expected report of contoso.onmicrosoft.com to have no findin",
                        "Expected finding sync.staleness.over-3-days to have severity",
                        "Expecting actual:");
    }

    @Test
    void failOnceAtTheEnd() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> SoftSyncHealthAssertions.assertSoftlyThat(softly -> {
                    softly.assertThat(REPORT.findings().get(0)).isHint();
                    softly.assertThat(REPORT.snapshot()).suffersGaps("quota.used");
                    softly.assertThat(REPORT.snapshot().directorySync().enabled())
                            .isMissing();
                    softly.assertThat(ReportChange.between(REPORT, REPORT)).hasAppeared(SyncRules.NEVER_ENABLED);
                }))
                .withMessageContaining("Multiple Failures (4 failures)")
                .withMessageContaining("Expected fact to be missing, but it was known: true");
    }

    @Test
    void coverTheServer() {
        try (FakeGraph graph = FakeGraph.start()) {
            SoftSyncHealthAssertions softly = new SoftSyncHealthAssertions();
            softly.assertThat(graph).wasAskedForTokens(1);

            assertThat(softly.assertionErrorsCollected()).hasSize(1);
        }
    }

    @Test
    void workWithTheExtensionOfAssertJ() {
        injected.assertThat(REPORT).hasStatus(HealthStatus.DEGRADED);
        injected.assertThat(REPORT.snapshot().directorySync().enabled()).hasValue(true);
    }

    @Test
    void passWhenEverythingIsAsExpected() {
        SoftSyncHealthAssertions.assertSoftlyThat(softly ->
                softly.assertThat(REPORT).hasStatus(HealthStatus.DEGRADED).isComplete());
    }

    private static SyncHealthReport report() {
        FakeTenant tenant = FakeTenant.staleDirectory("contoso.onmicrosoft.com");
        return SyncHealthClient.create(FakeTenants.of(tenant)).check(tenant.id());
    }
}
