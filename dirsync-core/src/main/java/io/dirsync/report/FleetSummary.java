package io.dirsync.report;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * The figures of a fleet, whose size does not depend on how many tenants there are.
 *
 * <p>Tenants for which synchronization is not configured have no part in the ages. Immutable and safe for use by several
 * threads.
 *
 * @param tenants how many tenants there are
 * @param byStatus how many tenants were checked with each status that occurs
 * @param failures how many tenants could not be checked for each reason that occurs
 * @param notChecked how many tenants the run did not come to, by the cause of its end
 * @param rules what was found, the worst first
 * @param directorySync how many tenants synchronized objects how long ago
 * @param passwordSync how many tenants synchronized passwords how long ago
 */
public record FleetSummary(
        long tenants,
        Map<HealthStatus, Long> byStatus,
        Map<Reason, Long> failures,
        Map<StopCause, Long> notChecked,
        List<RuleImpact> rules,
        Map<AgeBand, Long> directorySync,
        Map<AgeBand, Long> passwordSync) {

    /** Checks and copies the components. */
    public FleetSummary {
        byStatus = copy(HealthStatus.class, byStatus);
        failures = copy(Reason.class, failures);
        notChecked = copy(StopCause.class, notChecked);
        rules = List.copyOf(rules);
        directorySync = copy(AgeBand.class, directorySync);
        passwordSync = copy(AgeBand.class, passwordSync);
    }

    /** In the order of the constants, which {@link Map#copyOf} would not keep. */
    private static <E extends Enum<E>> Map<E, Long> copy(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Sums outcomes up as they come, in bounded memory.
     *
     * @return a collector over one outcome a tenant
     */
    public static Collector<TenantOutcome, ?, FleetSummary> collector() {
        return Collector.of(FleetTally::new, FleetTally::add, FleetTally::merge, FleetTally::summary);
    }

    /**
     * How many tenants were checked.
     *
     * @return the sum over all statuses
     */
    public long checked() {
        return sum(byStatus);
    }

    /**
     * How many tenants could not be checked.
     *
     * @return the sum over all reasons
     */
    public long failed() {
        return sum(failures);
    }

    /**
     * Where a rule found something.
     *
     * @param rule the rule
     * @return the figures, or empty if it found nothing
     */
    public Optional<RuleImpact> rule(RuleId rule) {
        return rules.stream().filter(impact -> impact.rule().equals(rule)).findFirst();
    }

    /**
     * The health of the fleet in one word.
     *
     * @return the status of the worst tenant; a tenant without a report counts as {@link HealthStatus#UNKNOWN}, and so
     *     does a fleet without tenants
     */
    public HealthStatus status() {
        HealthStatus worst = byStatus.keySet().stream().findFirst().orElse(HealthStatus.UNKNOWN);
        boolean isIncomplete = checked() < tenants;
        return isIncomplete && worst.compareTo(HealthStatus.UNKNOWN) > 0 ? HealthStatus.UNKNOWN : worst;
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
