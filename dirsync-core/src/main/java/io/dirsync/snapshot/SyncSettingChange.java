package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A change of a setting of synchronization, as the audit log has it; who made it is left out, being personal data.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param activity what was done, in the words of the log, for example {@code Set DirSyncEnabled flag}
 * @param at when
 * @param succeeded whether the log says that it succeeded
 */
public record SyncSettingChange(String activity, Instant at, boolean succeeded) {

    /** Checks that no component is null. */
    public SyncSettingChange {
        requireNonNull(activity, "activity");
        requireNonNull(at, "at");
    }
}
