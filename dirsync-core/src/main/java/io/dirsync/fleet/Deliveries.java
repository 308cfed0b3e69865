package io.dirsync.fleet;

import io.dirsync.report.Damping;
import io.dirsync.report.TenantChange;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells listeners of changes so that a killed process misses none: a change is saved before it is told, and once more
 * afterwards.
 */
record Deliveries(
        ReportHistory history,
        Damping damping,
        List<Consumer<TenantChange>> listeners,
        Consumer<RuntimeException> trouble) {

    /** What an earlier process saved and may not have told. */
    void tellWhatIsPending() {
        history.tenants().forEach(tenant -> history.find(tenant).ifPresent(this::tell));
    }

    void tellWhoIsGone(Set<TenantId> tenants) {
        for (TenantId tenant : history.tenants()) {
            if (!tenants.contains(tenant)) {
                history.find(tenant).ifPresent(known -> saveAndTell(known, known.gone()));
            }
        }
    }

    void note(TenantOutcome outcome) {
        TenantId tenant = outcome.tenant();
        TenantRecord known = history.find(tenant).orElseGet(() -> TenantRecord.unknown(tenant));
        saveAndTell(known, known.next(outcome, damping));
    }

    private void saveAndTell(TenantRecord known, TenantRecord next) {
        if (!next.equals(known)) {
            history.save(next);
            tell(next);
        }
    }

    private void tell(TenantRecord known) {
        known.pending().ifPresent(change -> {
            listeners.forEach(listener -> tell(listener, change));
            history.save(known.delivered());
        });
    }

    /** A listener that fails has been told nonetheless; telling it again and again would not mend it. */
    private void tell(Consumer<TenantChange> listener, TenantChange change) {
        try {
            listener.accept(change);
        } catch (RuntimeException e) {
            trouble.accept(e);
        }
    }
}
