package io.dirsync.report;

import io.dirsync.finding.RuleId;
import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.report.TenantOutcome.NotChecked;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Sums a fleet up, outcome by outcome. Not safe for use by several threads. */
final class FleetTally {

    private final Map<HealthStatus, Long> byStatus = new EnumMap<>(HealthStatus.class);
    private final Map<Reason, Long> failures = new EnumMap<>(Reason.class);
    private final Map<StopCause, Long> notChecked = new EnumMap<>(StopCause.class);
    private final Map<RuleId, RuleTally> rules = new HashMap<>();
    private final Map<AgeBand, Long> directorySync = new EnumMap<>(AgeBand.class);
    private final Map<AgeBand, Long> passwordSync = new EnumMap<>(AgeBand.class);
    private long tenants;

    void add(TenantOutcome outcome) {
        tenants++;
        if (outcome instanceof Checked checked) {
            add(checked.report());
        } else if (outcome instanceof Failed failed) {
            count(failures, failed.cause().reason(), 1);
        } else if (outcome instanceof NotChecked unchecked) {
            count(notChecked, unchecked.why(), 1);
        }
    }

    private void add(SyncHealthReport report) {
        count(byStatus, report.status(), 1);
        report.findings()
                .forEach(finding -> rules.computeIfAbsent(finding.rule(), rule -> new RuleTally())
                        .add(report.tenant(), finding));
        if (report.status() != HealthStatus.NOT_CONFIGURED) {
            TenantSnapshot snapshot = report.snapshot();
            count(directorySync, band(snapshot, snapshot.directorySync().lastSync()), 1);
            count(passwordSync, band(snapshot, snapshot.passwordSync().lastSync()), 1);
        }
    }

    private static AgeBand band(TenantSnapshot snapshot, Fact<Instant> last) {
        return last.fold(at -> AgeBand.of(snapshot.ageOf(at)), missing -> AgeBand.NEVER, unreadable -> AgeBand.UNKNOWN);
    }

    FleetTally merge(FleetTally other) {
        tenants += other.tenants;
        add(byStatus, other.byStatus);
        add(failures, other.failures);
        add(notChecked, other.notChecked);
        add(directorySync, other.directorySync);
        add(passwordSync, other.passwordSync);
        other.rules.forEach((rule, tally) ->
                rules.computeIfAbsent(rule, unseen -> new RuleTally()).add(tally));
        return this;
    }

    private static <K> void add(Map<K, Long> counts, Map<K, Long> more) {
        more.forEach((key, count) -> count(counts, key, count));
    }

    private static <K> void count(Map<K, Long> counts, K key, long more) {
        counts.merge(key, more, Long::sum);
    }

    FleetSummary summary() {
        return new FleetSummary(
                tenants,
                byStatus,
                failures,
                notChecked,
                rules.values().stream()
                        .map(RuleTally::impact)
                        .sorted(RuleImpact.IN_ORDER)
                        .toList(),
                directorySync,
                passwordSync);
    }
}
