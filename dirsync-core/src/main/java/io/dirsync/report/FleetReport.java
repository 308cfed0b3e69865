package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.RuleId;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.report.TenantOutcome.NotChecked;
import io.dirsync.snapshot.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * The health of many tenants: figures over all of them, and what became of each, or of the worst.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param summary the figures, which always count every tenant
 * @param outcomes what became of the tenants, the worst first; for a large fleet the worst alone
 */
public record FleetReport(FleetSummary summary, List<TenantOutcome> outcomes) {

    /** Checks the components, and copies and sorts the outcomes. */
    public FleetReport {
        requireNonNull(summary, "summary");
        outcomes = outcomes.stream().sorted(TenantOutcome.WORST_FIRST).toList();
    }

    /**
     * The report of a fleet whose outcomes all fit into memory.
     *
     * @param outcomes one outcome a tenant, in any order
     * @return the report
     */
    public static FleetReport of(Collection<? extends TenantOutcome> outcomes) {
        FleetTally tally = new FleetTally();
        outcomes.forEach(tally::add);
        return new FleetReport(tally.summary(), List.copyOf(outcomes));
    }

    /**
     * Collects a report that counts every tenant and keeps what became of the worst ones alone, in bounded memory.
     *
     * <p>As a guide, the outcome of a tenant takes some ten kilobytes.
     *
     * @param most how many outcomes to keep, zero or more
     * @return a collector over one outcome a tenant
     * @throws IllegalArgumentException if the number is negative
     */
    public static Collector<TenantOutcome, ?, FleetReport> keepingWorst(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative, but was " + most);
        }
        return Collector.of(() -> new WorstTenants(most), WorstTenants::add, WorstTenants::merge, WorstTenants::report);
    }

    /**
     * The reports of the tenants that were checked.
     *
     * @return the reports, the worst first, and of those that are alike by tenant
     */
    public List<SyncHealthReport> worstFirst() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.ifChecked().stream())
                .toList();
    }

    /**
     * The tenants that could not be checked.
     *
     * @return the failures, by tenant
     */
    public List<Failed> failures() {
        return only(Failed.class).toList();
    }

    /**
     * The tenants that the run did not come to.
     *
     * @return them, by tenant
     */
    public List<NotChecked> notChecked() {
        return only(NotChecked.class).toList();
    }

    private <T extends TenantOutcome> Stream<T> only(Class<T> type) {
        return outcomes.stream().filter(type::isInstance).map(type::cast);
    }

    /**
     * What became of one tenant.
     *
     * @param tenant the tenant, named as it was for the check
     * @return its outcome, or empty if it is not among those that were kept
     */
    public Optional<TenantOutcome> outcome(TenantId tenant) {
        return outcomes.stream()
                .filter(outcome -> outcome.tenant().equals(tenant))
                .findFirst();
    }

    /**
     * The tenants in which a rule found something that no other finding explains.
     *
     * @param rule the rule
     * @return those among the tenants that were kept, the worst first; {@link FleetSummary#rule} counts all
     */
    public List<TenantId> tenantsWith(RuleId rule) {
        return worstFirst().stream()
                .filter(report -> report.finding(rule).isPresent())
                .map(SyncHealthReport::tenant)
                .toList();
    }

    /**
     * What changed since an earlier run; {@code FleetChanges} compares runs that do not fit into memory.
     *
     * <p>A tenant that one of the runs did not come to has not changed.
     *
     * @param earlier the earlier report
     * @return a change for each tenant whose status, findings or failure differ, and for each that is missing in either
     *     report; of the latter the new ones in the order of this report, the removed ones last
     * @throws IllegalArgumentException if one of the reports holds the worst tenants alone
     */
    public List<TenantChange> changesSince(FleetReport earlier) {
        if (!isWhole() || !earlier.isWhole()) {
            throw new IllegalArgumentException(
                    "Both reports must hold the outcome of every tenant. Keep a history of large fleets instead.");
        }
        return FleetComparison.of(earlier, this).changes();
    }

    /**
     * The health of the fleet in one word.
     *
     * @return the status of the worst tenant; a tenant without a report counts as {@link HealthStatus#UNKNOWN}, and so
     *     does a fleet without tenants
     */
    public HealthStatus status() {
        return summary.status();
    }

    /**
     * Says whether what became of every tenant is in {@link #outcomes()}.
     *
     * @return false if only the worst were kept
     */
    public boolean isWhole() {
        return outcomes.size() == summary.tenants();
    }
}
