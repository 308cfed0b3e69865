package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.DeletionPrevention;

/**
 * Whether a fake tenant stops an export that deletes suspiciously many objects.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param type how the threshold is meant; {@link DeletionPrevention.Type#UNKNOWN} stands for a member of the enumeration that no client
 *     knows yet
 * @param threshold a number of objects, or a percentage
 */
public record FakeDeletionPrevention(DeletionPrevention.Type type, int threshold) {

    /** Checks that the type is not null. */
    public FakeDeletionPrevention {
        requireNonNull(type, "type");
    }

    /**
     * {@return protection that stops more deletions than a number}
     *
     * @param objects the number; 500 is the default of the service
     */
    public static FakeDeletionPrevention beyond(int objects) {
        return new FakeDeletionPrevention(DeletionPrevention.Type.ENABLED_FOR_COUNT, objects);
    }

    /**
     * {@return protection that stops more deletions than a share of all objects}
     *
     * @param percentage the share
     */
    public static FakeDeletionPrevention beyondPercentage(int percentage) {
        return new FakeDeletionPrevention(DeletionPrevention.Type.ENABLED_FOR_PERCENTAGE, percentage);
    }

    /** {@return protection that stops nothing} */
    public static FakeDeletionPrevention off() {
        return new FakeDeletionPrevention(DeletionPrevention.Type.DISABLED, 0);
    }
}
