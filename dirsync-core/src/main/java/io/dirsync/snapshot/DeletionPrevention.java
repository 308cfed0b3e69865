package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Whether the tenant stops an export that deletes suspiciously many objects.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param type {@code accidentalDeletionPrevention.synchronizationPreventionType}
 * @param threshold {@code accidentalDeletionPrevention.alertThreshold}: a number of objects, or a percentage, as {@code type} says
 */
public record DeletionPrevention(Fact<Type> type, Fact<Long> threshold) {

    /** Checks that no fact is null. */
    public DeletionPrevention {
        requireNonNull(type, "type");
        requireNonNull(threshold, "threshold");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static DeletionPrevention notRequested() {
        return new DeletionPrevention(Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(
                new NamedFact("deletionPrevention.type", type),
                new NamedFact("deletionPrevention.threshold", threshold));
    }

    /** How the threshold is meant. */
    public enum Type {
        /** No export is stopped. */
        DISABLED,
        /** The threshold is a number of objects. */
        ENABLED_FOR_COUNT,
        /** The threshold is a percentage of all objects. */
        ENABLED_FOR_PERCENTAGE,
        /** A way that this version of the library does not know. */
        UNKNOWN
    }
}
