package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What an earlier check of the same tenant knew, supplied by the caller.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param passwordSyncEnabled {@link PasswordSync#enabled()} of the earlier snapshot
 */
public record SyncHistory(Fact<Boolean> passwordSyncEnabled) {

    /** Checks that no fact is null. */
    public SyncHistory {
        requireNonNull(passwordSyncEnabled, "passwordSyncEnabled");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static SyncHistory notRequested() {
        return new SyncHistory(Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(new NamedFact("history.passwordSyncEnabled", passwordSyncEnabled));
    }
}
