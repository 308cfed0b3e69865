package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.Locale;

/**
 * Changes that somebody wants, and what would come of them; nothing is changed yet.
 *
 * <p>Only {@link SyncFeatureChanges#plan} makes one, and only the same object applies it. Immutable and safe for use by
 * several threads.
 */
public final class ChangePlan {

    private final Object owner;
    private final TenantId tenant;
    private final String directoryId;
    private final List<PlannedChange> changes;

    ChangePlan(Object owner, TenantSettings.Reached reached, List<PlannedChange> changes) {
        this.owner = owner;
        this.tenant = reached.tenant();
        this.directoryId = reached.directoryId();
        this.changes = List.copyOf(changes);
    }

    /**
     * The tenant that the plan is for.
     *
     * @return as it was named when the plan was made
     */
    public TenantId tenant() {
        return tenant;
    }

    /**
     * What is wanted.
     *
     * @return the changes in the order in which they were given
     */
    public List<PlannedChange> changes() {
        return changes;
    }

    /**
     * What is not offered.
     *
     * @return the changes that keep the plan from being applied
     */
    public List<PlannedChange> refused() {
        return in(PlannedChange.State.REFUSED);
    }

    /**
     * Whether applying the plan would send nothing.
     *
     * @return true if every setting stands as wanted, or nothing is wanted
     */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change.state() == PlannedChange.State.ALREADY_SO);
    }

    /**
     * The same for people: how each setting stands and would stand, what follows, whether it can be undone, what it takes,
     * and what remains to be done.
     *
     * @param locale the language: Danish, Dutch, or English for all others
     * @return lines of plain text
     */
    public String toText(Locale locale) {
        return new ChangePlanText(this, new ChangeWords(locale)).lines();
    }

    /** By the very door that made it: another one may have another credential. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOwnedBy(Object other) {
        return owner == other;
    }

    String directoryId() {
        return directoryId;
    }

    List<PlannedChange> in(PlannedChange.State state) {
        return changes.stream().filter(change -> change.state() == state).toList();
    }

    @Override
    public String toString() {
        return "ChangePlan[tenant=" + tenant + ", changes=" + changes + "]";
    }
}
