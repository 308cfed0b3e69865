package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for old synchronization, at any age and under any thresholds. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class StalenessProperties {

    private static final Set<RuleId> DIRECTORY = Set.of(
            SyncRules.DIRECTORY_SYNC_LATE,
            SyncRules.DIRECTORY_SYNC_OVER_24_HOURS,
            SyncRules.DIRECTORY_SYNC_OVER_3_DAYS,
            SyncRules.DIRECTORY_SYNC_OVER_7_DAYS);

    private static final Set<RuleId> PASSWORDS = Set.of(
            SyncRules.PASSWORD_SYNC_STALE_DIRECTORY_FRESH,
            SyncRules.PASSWORD_SYNC_STALE_CONSEQUENCE,
            SyncRules.PASSWORD_SYNC_OVER_3_DAYS);

    private static final Set<RuleId> QUOTA = Set.of(SyncRules.QUOTA_EXCEEDED, SyncRules.QUOTA_NEAR);

    @Provide
    Arbitrary<TenantSnapshot> tenants() {
        return TenantArbitraries.tenants();
    }

    @Provide
    Arbitrary<Duration> ages() {
        return TenantArbitraries.ages().filter(age -> !age.isNegative());
    }

    /** Five rungs that rise, from nanoseconds to years. */
    @Provide
    Arbitrary<Staleness> ladders() {
        return Arbitraries.longs()
                .between(1, Duration.ofDays(3650).toNanos())
                .map(Duration::ofNanos)
                .list()
                .ofSize(5)
                .uniqueElements()
                .map(rungs -> rungs.stream().sorted().toList())
                .map(rungs -> new Staleness(
                        rungs.get(0), rungs.get(1), rungs.get(2), rungs.get(3), rungs.get(4), Severity.WARNING));
    }

    @Property(seed = "2026")
    void standsOnAtMostOneRungOfEachLadder(@ForAll("tenants") TenantSnapshot tenant) {
        List<RuleId> found = found(RuleSet.standard().evaluate(tenant)).toList();

        for (Set<RuleId> ladder : List.of(DIRECTORY, PASSWORDS, QUOTA)) {
            assertThat(found.stream().filter(ladder::contains)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(seed = "2026")
    void isNeverBetterForOlderDirectorySync(
            @ForAll("tenants") TenantSnapshot tenant, @ForAll("ages") Duration one, @ForAll("ages") Duration other) {
        SyncHealthReport newer = RuleSet.standard().evaluate(withDirectorySync(tenant, shorter(one, other)));
        SyncHealthReport older = RuleSet.standard().evaluate(withDirectorySync(tenant, longer(one, other)));

        assertThat(older.status()).isLessThanOrEqualTo(newer.status());
        assertThat(worst(older, DIRECTORY)).isLessThanOrEqualTo(worst(newer, DIRECTORY));
    }

    @Property(seed = "2026")
    void isNeverBetterForOlderPasswordSync(
            @ForAll("tenants") TenantSnapshot tenant, @ForAll("ages") Duration one, @ForAll("ages") Duration other) {
        SyncHealthReport newer = RuleSet.standard().evaluate(withPasswordSync(tenant, shorter(one, other)));
        SyncHealthReport older = RuleSet.standard().evaluate(withPasswordSync(tenant, longer(one, other)));

        assertThat(older.status()).isLessThanOrEqualTo(newer.status());
        assertThat(worst(older, PASSWORDS)).isLessThanOrEqualTo(worst(newer, PASSWORDS));
    }

    @Property(seed = "2026")
    void firesAboveAThresholdAndNotOnIt(@ForAll("ladders") Staleness rungs) {
        assertFires(rungs, rungs.late(), SyncRules.DIRECTORY_SYNC_LATE);
        assertFires(rungs, rungs.overdue(), SyncRules.DIRECTORY_SYNC_OVER_24_HOURS);
        assertFires(rungs, rungs.stale(), SyncRules.DIRECTORY_SYNC_OVER_3_DAYS);
        assertFires(rungs, rungs.expired(), SyncRules.DIRECTORY_SYNC_OVER_7_DAYS);
        assertFires(rungs, rungs.abandoned(), SyncRules.CAUSE_OLD_SERVER_ABANDONED);
    }

    @Property(seed = "2026")
    void isNoMatterWhereSynchronizationIsNotOn(@ForAll("tenants") TenantSnapshot tenant, @ForAll boolean turnedOff) {
        Fact<Boolean> off = turnedOff ? Fact.known(false) : Fact.missing();
        TenantSnapshot asleep = tenant.toBuilder()
                .directorySync(new DirectorySync(off, tenant.directorySync().lastSync()))
                .build();

        assertThat(found(RuleSet.standard().evaluate(asleep)))
                .noneMatch(DIRECTORY::contains)
                .noneMatch(PASSWORDS::contains)
                .noneMatch(rule -> rule.value().startsWith("sync.cause."));
    }

    private static void assertFires(Staleness rungs, Duration threshold, RuleId rule) {
        RuleSet rules = RuleSet.standard(SyncPolicy.portalParity().withStaleness(rungs));
        TenantSnapshot on = Inputs.HEALTHY.last(threshold).snapshot();
        TenantSnapshot above = Inputs.HEALTHY.last(threshold.plusNanos(1)).snapshot();

        assertThat(found(rules.evaluate(on))).doesNotContain(rule);
        assertThat(found(rules.evaluate(above))).contains(rule);
    }

    private static TenantSnapshot withDirectorySync(TenantSnapshot tenant, Duration age) {
        return tenant.toBuilder()
                .directorySync(new DirectorySync(tenant.directorySync().enabled(), before(tenant, age)))
                .build();
    }

    private static TenantSnapshot withPasswordSync(TenantSnapshot tenant, Duration age) {
        return tenant.toBuilder()
                .passwordSync(new PasswordSync(tenant.passwordSync().enabled(), before(tenant, age)))
                .build();
    }

    private static Fact<Instant> before(TenantSnapshot tenant, Duration age) {
        return Fact.known(tenant.capturedAt().minus(age));
    }

    private static Stream<RuleId> found(SyncHealthReport report) {
        return findings(report).map(Finding::rule);
    }

    private static Stream<Finding> findings(SyncHealthReport report) {
        return Stream.concat(report.findings().stream(), report.consequences().stream());
    }

    /** As a number, with none after the least severity. */
    private static int worst(SyncHealthReport report, Set<RuleId> rules) {
        return findings(report)
                .filter(finding -> rules.contains(finding.rule()))
                .mapToInt(finding -> finding.severity().ordinal())
                .min()
                .orElse(Severity.values().length);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
