package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.Fact;

/**
 * What became of one change.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param change what was wanted
 * @param before how the setting stood when the plan was made
 * @param after how it stood when it was last read
 */
public record AppliedChange(FeatureChange change, Fact<SettingValue> before, Fact<SettingValue> after) {

    /** What became of a change. */
    public enum Outcome {
        /** The setting stood as wanted before; nothing was sent for it. */
        ALREADY_SO,
        /** The service shows the setting as wanted. */
        APPLIED,
        /** The service accepted the change, and does not show it yet. */
        NOT_SEEN
    }

    /** Checks that nothing is null. */
    public AppliedChange {
        requireNonNull(change, "change");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * What became of it.
     *
     * @return by comparing what was wanted with before and after
     */
    public Outcome outcome() {
        if (isMet(before)) {
            return Outcome.ALREADY_SO;
        }
        return isMet(after) ? Outcome.APPLIED : Outcome.NOT_SEEN;
    }

    /**
     * Whether the change was made and the service shows it.
     *
     * @return true for {@link Outcome#APPLIED} alone
     */
    public boolean isApplied() {
        return outcome() == Outcome.APPLIED;
    }

    private boolean isMet(Fact<SettingValue> fact) {
        return fact.toOptional().filter(change.wanted()::isMetBy).isPresent();
    }
}
