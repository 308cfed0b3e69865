package io.dirsync.testkit.readme;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The first sample of the README, which fails on purpose; its name keeps it out of the build's tests. */
class FirstSample {

    @Test
    void contosoIsHealthy() {
        FakeTenant contoso = FakeTenant.healthy("contoso.onmicrosoft.com").lastDirectorySyncWas(Duration.ofDays(4));

        SyncHealthReport report =
                SyncHealthClient.create(FakeTenants.of(contoso)).check(contoso.id());

        assertThat(report).hasStatus(HealthStatus.HEALTHY);
    }
}
