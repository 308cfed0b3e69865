package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

/**
 * A user as which a server signs in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name in front of the {@code @}, for example {@code Sync_SRV01_1a2b3c4d5e6f}
 * @param enabled whether it may sign in
 */
public record SyncAccount(String name, boolean enabled) {

    /** Checks the components, and copies collections. */
    public SyncAccount {
        requireNonNull(name, "name");
    }
}
