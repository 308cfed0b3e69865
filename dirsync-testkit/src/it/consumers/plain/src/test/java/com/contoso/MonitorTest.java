package com.contoso;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.SyncHealthClient;
import io.dirsync.json.ReportJson;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.assertj.BddSyncHealthAssertions;
import io.dirsync.testkit.assertj.SoftSyncHealthAssertions;
import io.dirsync.testkit.junit.StartingFrom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tenants in memory, and assertions about what is made of them. */
class MonitorTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");

    @Test
    void noticesThatTheDirectoryStoppedSyncing() {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com").lastDirectorySyncWas(Duration.ofDays(4));

        assertThat(SyncHealthClient.create(FakeTenants.of(tenant)).check(tenant.id()))
                .hasStatus(HealthStatus.DEGRADED)
                .hasFinding(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, finding -> finding.hasEvidence("age", Duration.ofDays(4)))
                .isComplete();
    }

    @Test
    void takesTenantsAndTheirClockAsParameters(@StartingFrom(Scenario.HEALTHY) FakeTenants tenants, MutableClock clock) {
        clock.advance(Duration.ofDays(8));

        BddSyncHealthAssertions.then(SyncHealthClient.create(tenants).check(CONTOSO)).hasStatus(HealthStatus.UNHEALTHY);
    }

    @Test
    void collectsFailures(@StartingFrom(Scenario.STALE_PASSWORDS) FakeTenants tenants) {
        SyncHealthReport report = SyncHealthClient.create(tenants).check(CONTOSO);
        SoftSyncHealthAssertions softly = new SoftSyncHealthAssertions();
        softly.assertThat(report).hasStatus(HealthStatus.HEALTHY).hasNoFindings();
        softly.assertThat(report.snapshot().directorySync().enabled()).isMissing();

        assertThat(softly.errorsCollected()).hasSize(3);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(softly::assertAll);
    }

    @Test
    void readsReportsFromJson(@StartingFrom(Scenario.HEALTHY) FakeTenants tenants) {
        SyncHealthReport report = SyncHealthClient.create(tenants).check(CONTOSO);

        assertThat(report).hasJson(ReportJson.write(report));
    }
}
