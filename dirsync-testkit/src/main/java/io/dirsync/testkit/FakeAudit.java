package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

/**
 * An entry of the audit log of a fake tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param activity what was done, as the service calls it, for example {@code Set DirSync feature}
 * @param category under which heading, for example {@code DirectoryManagement}
 * @param actor the name in front of the {@code @} of the user who did it
 * @param at when it was done
 */
public record FakeAudit(String activity, String category, String actor, Moment at) {

    /** Checks that no component is null. */
    public FakeAudit {
        requireNonNull(activity, "activity");
        requireNonNull(category, "category");
        requireNonNull(actor, "actor");
        requireNonNull(at, "at");
    }

    /**
     * {@return a change of the settings of synchronization by an administrator}
     *
     * @param activity what was done
     * @param at when it was done
     */
    public static FakeAudit ofDirectory(String activity, Moment at) {
        return new FakeAudit(activity, "DirectoryManagement", "admin", at);
    }
}
