package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * Whether password hashes are synchronized to the tenant, and when a hash last arrived.
 *
 * <p>A missing time is neither "off" nor "broken": the service answers null where no password changed since the feature
 * was enabled, and for tenants of Cloud Sync. Immutable and safe for use by several threads.
 *
 * @param enabled {@code onPremisesDirectorySynchronization.features.passwordSyncEnabled}: the flag of the tenant; the
 *     server has settings of its own. Source: <a
 *     href="https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature">
 *     onPremisesDirectorySynchronizationFeature resource type</a>
 * @param lastSync {@code organization.onPremisesLastPasswordSyncDateTime}, which only the beta version has
 */
public record PasswordSync(Fact<Boolean> enabled, Fact<Instant> lastSync) {

    /** Checks that no fact is null. */
    public PasswordSync {
        requireNonNull(enabled, "enabled");
        requireNonNull(lastSync, "lastSync");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return password synchronization of which nothing was requested
     */
    public static PasswordSync notRequested() {
        return new PasswordSync(Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return whether it is on, and when it last ran
     */
    public List<NamedFact> facts() {
        return List.of(
                new NamedFact("passwordSync.enabled", enabled), new NamedFact("passwordSync.lastSync", lastSync));
    }
}
