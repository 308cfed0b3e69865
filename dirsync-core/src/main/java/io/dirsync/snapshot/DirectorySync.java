package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * Whether the tenant receives objects from Active Directory, and when it last did.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param enabled {@code organization.onPremisesSyncEnabled}: true while synchronization is on, false after it was
 *     turned off, missing if it never was on. Source: <a
 *     href="https://learn.microsoft.com/graph/api/resources/organization">organization resource type</a>
 * @param lastSync {@code organization.onPremisesLastSyncDateTime}: missing if nothing was ever synchronized
 */
public record DirectorySync(Fact<Boolean> enabled, Fact<Instant> lastSync) {

    /** Checks that no fact is null. */
    public DirectorySync {
        requireNonNull(enabled, "enabled");
        requireNonNull(lastSync, "lastSync");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return directory synchronization of which nothing was requested
     */
    public static DirectorySync notRequested() {
        return new DirectorySync(Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return whether it is on, and when it last ran
     */
    public List<NamedFact> facts() {
        return List.of(
                new NamedFact("directorySync.enabled", enabled), new NamedFact("directorySync.lastSync", lastSync));
    }
}
