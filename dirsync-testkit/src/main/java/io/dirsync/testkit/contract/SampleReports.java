package io.dirsync.testkit.contract;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.Mute;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Reports that a renderer must be able to show. */
final class SampleReports {

    private static final String DOMAIN = "contoso.onmicrosoft.com";
    private static final FakeTenant HEALTHY = FakeTenant.healthy(DOMAIN);

    private SampleReports() {}

    /** A report, and what it is about. */
    record Sample(String name, SyncHealthReport report) {}

    static Stream<Sample> all() {
        return Stream.of(scenarios(), gaps(), judgements(), StrangeReports.all(), ofEveryStatus())
                .flatMap(samples -> samples);
    }

    /** The same tenant with nothing but the status to tell its reports apart. */
    static Stream<Sample> ofEveryStatus() {
        TenantSnapshot snapshot = capture(HEALTHY);
        return Stream.of(HealthStatus.values())
                .map(status -> new Sample(
                        status.name(),
                        new SyncHealthReport(snapshot, status, List.of(), List.of(), List.of(), List.of())));
    }

    /** An equal report of which no part is the same object. */
    static SyncHealthReport copy(SyncHealthReport report) {
        return new SyncHealthReport(
                report.snapshot().toBuilder().build(),
                report.status(),
                report.findings().stream().map(SampleReports::copy).toList(),
                report.consequences().stream().map(SampleReports::copy).toList(),
                report.muted(),
                report.unjudged());
    }

    static TenantSnapshot capture(FakeTenant tenant) {
        return FakeTenants.of(tenant).capture(tenant.id());
    }

    private static Finding copy(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.evidence(),
                finding.actions(),
                finding.confidence(),
                finding.root(),
                finding.summary());
    }

    private static Stream<Sample> scenarios() {
        return Stream.of(Scenario.values())
                .map(scenario -> judged("tenant " + scenario, capture(scenario.tenant(DOMAIN))));
    }

    private static Stream<Sample> gaps() {
        return Stream.of(
                judged(
                        "nothing was requested",
                        TenantSnapshot.builder(HEALTHY.id(), MutableClock.DEFAULT_START)
                                .build()),
                judged("everything was refused", capture(HEALTHY.grants())),
                judged("little may be read", capture(HEALTHY.grants("User.Read"))),
                judged("a property was left out", capture(HEALTHY.omits("onPremisesLastSyncDateTime"))),
                judged("a tenant known by its GUID", FakeTenants.of(HEALTHY).capture(HEALTHY.guid())));
    }

    private static Stream<Sample> judgements() {
        TenantSnapshot stale = capture(FakeTenant.bothStale(DOMAIN));
        Instant later = MutableClock.DEFAULT_START.plus(Duration.ofDays(30));
        Mute[] mutes = RuleSet.standard().evaluate(stale).findings().stream()
                .map(finding -> Mute.of(finding.rule(), "Known since the move", later))
                .toArray(Mute[]::new);
        return Stream.of(
                new Sample(
                        "all findings are muted",
                        RuleSet.standard().muting(mutes).evaluate(stale)),
                new Sample(
                        "a consequence without its root",
                        StrangeReports.report(List.of(), List.of(StrangeReports.finding(RuleId.of("contoso.gone"))))));
    }

    private static Sample judged(String name, TenantSnapshot snapshot) {
        return new Sample(name, RuleSet.standard().evaluate(snapshot));
    }
}
