package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.Locale;

/**
 * What became of a plan, as the service shows it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tenant the tenant
 * @param changes one for each change of the plan, in its order
 */
public record ChangeReport(TenantId tenant, List<AppliedChange> changes) {

    /** Checks that nothing is null, and copies the list. */
    public ChangeReport {
        requireNonNull(tenant, "tenant");
        changes = List.copyOf(changes);
    }

    /**
     * Whether every setting stands as wanted.
     *
     * @return false if the service accepted a change but did not show it in time; it may show it later
     */
    public boolean isComplete() {
        return changes.stream().noneMatch(change -> change.outcome() == AppliedChange.Outcome.NOT_SEEN);
    }

    /**
     * The same for people.
     *
     * @param locale the language: Danish, Dutch, or English for all others
     * @return lines of plain text
     */
    public String toText(Locale locale) {
        return new ChangeReportText(this, new ChangeWords(locale)).lines();
    }
}
