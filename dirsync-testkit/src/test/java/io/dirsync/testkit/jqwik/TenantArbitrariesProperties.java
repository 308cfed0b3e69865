package io.dirsync.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class TenantArbitrariesProperties {

    @Provide
    Arbitrary<FakeTenant> tenants() {
        return TenantArbitraries.fakeTenants();
    }

    @Provide
    Arbitrary<FakeTenant> contosos() {
        return TenantArbitraries.fakeTenants("contoso.onmicrosoft.com");
    }

    @Provide
    Arbitrary<TenantId> ids() {
        return TenantArbitraries.tenantIds();
    }

    @Property(tries = 300, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void comeToEveryStatus(@ForAll("tenants") FakeTenant tenant) {
        SyncHealthReport report =
                SyncHealthClient.create(FakeTenants.of(tenant)).check(tenant.id());
        Statistics.collect(report.status());

        assertThat(report.tenant()).isEqualTo(tenant.id());
        Statistics.coverage(coverage -> {
            for (HealthStatus status : HealthStatus.values()) {
                coverage.check(status).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 50, seed = "2026")
    void keepTheDomainThatTheyAreGiven(@ForAll("contosos") FakeTenant tenant) {
        assertThat(tenant.id()).isEqualTo(TenantId.of("contoso.onmicrosoft.com"));
    }

    @Property(tries = 100, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void haveIdsOfBothKinds(@ForAll("ids") TenantId id) {
        Statistics.collect(id.isGuid());

        assertThat(TenantId.of(id.value())).isEqualTo(id);
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }
}
