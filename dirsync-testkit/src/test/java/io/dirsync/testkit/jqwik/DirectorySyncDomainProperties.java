package io.dirsync.testkit.jqwik;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(DirectorySyncDomain.class)
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class DirectorySyncDomainProperties {

    @Property(seed = "2026")
    void givesTenantsAndTheirNames(@ForAll FakeTenant tenant, @ForAll TenantId id) {
        assertThat(FakeTenants.of(tenant).capture(tenant.guid()).tenant()).isEqualTo(tenant.guid());
        assertThat(id.value()).isLowerCase();
    }

    @Property(seed = "2026")
    void givesSnapshotsAndReports(@ForAll TenantSnapshot snapshot, @ForAll SyncHealthReport report) {
        assertThat(snapshot.facts()).isNotEmpty();
        if (!report.isComplete()) {
            assertThat(report.status()).isNotEqualTo(HealthStatus.HEALTHY);
        }
    }

    @Property(tries = 200, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Domain(DomainContext.Global.class)
    void givesFactsOfWhateverThereIs(@ForAll Fact<Integer> number, @ForAll Fact<TenantId> id, @ForAll Gap gap) {
        Statistics.collect(number.<String>fold(value -> "known", missing -> "missing", any -> "unreadable"));

        assertThat(number.toOptional().map(Object::getClass)).isIn(Optional.empty(), Optional.of(Integer.class));
        assertThat(id.toOptional().map(Object::getClass)).isIn(Optional.empty(), Optional.of(TenantId.class));
        assertThat(gap.reason()).isNotNull();
        Statistics.coverage(coverage -> {
            coverage.check("known").percentage(share -> share > 60);
            coverage.check("missing").count(count -> count > 5);
            coverage.check("unreadable").count(count -> count > 5);
        });
    }
}
