package io.dirsync.testkit.jqwik;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.json.ReportJson;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class SnapshotArbitrariesProperties {

    @Provide
    Arbitrary<TenantSnapshot> snapshots() {
        return SnapshotArbitraries.snapshots();
    }

    @Provide
    Arbitrary<SyncHealthReport> reports() {
        return SnapshotArbitraries.reports();
    }

    @Provide
    Arbitrary<Instant> times() {
        return FactArbitraries.times();
    }

    @Property(seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void leaveNoFactOutAndShowEachInEveryState(@ForAll("snapshots") TenantSnapshot snapshot) {
        Statistics.label("state")
                .collect(snapshot.serverEvidence()
                        .servers()
                        .<String>fold(value -> "known", missing -> "missing", gap -> "unreadable"));

        assertThat(snapshot.capturedAt()).isEqualTo(MutableClock.DEFAULT_START);
        assertThat(snapshot.facts())
                .filteredOn(named -> !named.name().startsWith("features."))
                .allMatch(named -> named.fact().origin().isSpecified());
        Statistics.label("state").coverage(coverage -> {
            coverage.check("known").percentage(share -> share > 60);
            coverage.check("missing").count(count -> count > 5);
            coverage.check("unreadable").count(count -> count > 5);
        });
    }

    @Property(seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void areJudgedToEveryStatusThatCanCome(@ForAll("reports") SyncHealthReport report) {
        Statistics.collect(report.status());

        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        Statistics.coverage(coverage -> {
            coverage.check(HealthStatus.UNHEALTHY).count(count -> count > 0);
            coverage.check(HealthStatus.DEGRADED).count(count -> count > 0);
        });
    }

    @Property(tries = 1000, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void haveTimesOnBothSidesOfTheLimits(@ForAll("times") Instant time) {
        Duration age = Duration.between(time, MutableClock.DEFAULT_START);
        Statistics.collect(age.minus(Duration.ofDays(3)));

        assertThat(age).isBetween(Duration.ofDays(-2), Duration.ofDays(401));
        Statistics.coverage(coverage -> {
            coverage.check(Duration.ofNanos(-1)).count(count -> count > 0);
            coverage.check(Duration.ZERO).count(count -> count > 0);
            coverage.check(Duration.ofNanos(1)).count(count -> count > 0);
        });
    }
}
