package io.dirsync.fleet;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.Damping;
import io.dirsync.report.TenantChange;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares one run with what a history knows, outcome by outcome, and keeps the history up to date.
 *
 * <p>A change that a method returns counts as told. One that is returned while the process is killed may be lost; {@link
 * SyncHealthMonitor} takes more care. Not safe for use by several threads.
 *
 * <pre>{@code
 * FleetChanges changes = FleetChanges.since(history, Damping.none());
 * run.stream().flatMap(outcome -> changes.note(outcome).stream()).forEach(this::tell);
 * changes.missing().forEach(this::tell);
 * }</pre>
 */
public final class FleetChanges {

    private final ReportHistory history;
    private final Damping damping;
    private final SeenTenants seen = new SeenTenants();

    private FleetChanges(ReportHistory history, Damping damping) {
        this.history = requireNonNull(history, "history");
        this.damping = requireNonNull(damping, "damping");
    }

    /**
     * Starts a comparison.
     *
     * @param history what is known from before
     * @param damping how often something must be seen to count as a change
     * @return the comparison, for one run
     */
    public static FleetChanges since(ReportHistory history, Damping damping) {
        return new FleetChanges(history, damping);
    }

    /**
     * Takes note of what became of a tenant.
     *
     * @param outcome the outcome
     * @return the change, if there is one
     */
    public Optional<TenantChange> note(TenantOutcome outcome) {
        seen.add(outcome.tenant());
        TenantRecord known = record(outcome.tenant());
        TenantRecord next = known.next(outcome, damping);
        return settle(known, next);
    }

    private TenantRecord record(TenantId tenant) {
        return history.find(tenant).orElseGet(() -> TenantRecord.unknown(tenant));
    }

    private Optional<TenantChange> settle(TenantRecord known, TenantRecord next) {
        if (!next.equals(known)) {
            history.save(next.delivered());
        }
        return next.pending();
    }

    /**
     * The tenants that the history knows and that there was no outcome of; call this after the last outcome.
     *
     * @return a change for each; the history takes them for gone from now on
     */
    public List<TenantChange> missing() {
        List<TenantChange> missing = new ArrayList<>();
        for (TenantId tenant : history.tenants()) {
            if (!seen.contains(tenant)) {
                TenantRecord known = record(tenant);
                settle(known, known.gone()).ifPresent(missing::add);
            }
        }
        return missing;
    }
}
