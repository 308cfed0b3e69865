package io.dirsync.testkit.assertj;

import static io.dirsync.rule.SyncRules.CAUSE_OBJECT_ENGINE_ONLY;
import static io.dirsync.rule.SyncRules.DIRECTORY_SYNC_OVER_3_DAYS;
import static io.dirsync.rule.SyncRules.PASSWORD_SYNC_STALE_DIRECTORY_FRESH;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.SyncHealthClient;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.Scenario;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportChangeAssertTest {

    private static final SyncHealthReport PASSWORDS = report(Scenario.STALE_PASSWORDS);
    private static final SyncHealthReport DIRECTORY = report(Scenario.STALE_DIRECTORY);

    private static final ReportChange CHANGE = ReportChange.between(PASSWORDS, DIRECTORY);

    @Test
    void passesWhenTheChangeIsAsExpected() {
        assertThat(CHANGE)
                .hasAppeared(CAUSE_OBJECT_ENGINE_ONLY, DIRECTORY_SYNC_OVER_3_DAYS)
                .hasResolved(PASSWORD_SYNC_STALE_DIRECTORY_FRESH)
                .hasOutOfSight();
        assertThat(ReportChange.between(DIRECTORY, DIRECTORY)).isEmpty().hasAppeared();
    }

    @Test
    void showsTheChangeWhenItIsAnother() {
        failsWith("show as new []", () -> assertThat(CHANGE).hasAppeared());
        failsWith(
                "show as resolved [sync.staleness.over-3-days]",
                () -> assertThat(CHANGE).hasResolved(DIRECTORY_SYNC_OVER_3_DAYS));
        failsWith(
                "show as out of sight [sync.staleness.over-3-days]",
                () -> assertThat(CHANGE).hasOutOfSight(DIRECTORY_SYNC_OVER_3_DAYS));
        failsWith("be empty", () -> assertThat(CHANGE).isEmpty());
    }

    private static void failsWith(String expectation, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageMatching("(?s)\\QExpected change of contoso.onmicrosoft.com to " + expectation
                        + ", but it says:\nstatus DEGRADED -> DEGRADED\nappeared:\n  WARNING sync.staleness.over-3-days, \\E.*"
                        + "\\Q\nresolved:\n  WARNING phs.stale-dirsync-fresh, \\E.*\nout of sight: none");
    }

    private static SyncHealthReport report(Scenario scenario) {
        FakeTenant tenant = scenario.tenant("contoso.onmicrosoft.com");
        return SyncHealthClient.create(FakeTenants.of(tenant)).check(tenant.id());
    }
}
