package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How many objects come from Active Directory.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param total users, groups, contacts and devices with {@code onPremisesSyncEnabled} true
 * @param usersOnInitialDomain synchronized users who sign in with the initial {@code onmicrosoft.com} domain
 * @param usersWithPlaceholderName those of them whose name ends in four digits, as the service makes it when the real name collides
 */
public record SyncedObjects(Fact<Long> total, Fact<Long> usersOnInitialDomain, Fact<Long> usersWithPlaceholderName) {

    /** Checks that no fact is null. */
    public SyncedObjects {
        requireNonNull(total, "total");
        requireNonNull(usersOnInitialDomain, "usersOnInitialDomain");
        requireNonNull(usersWithPlaceholderName, "usersWithPlaceholderName");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static SyncedObjects notRequested() {
        return new SyncedObjects(Fact.notRequested(), Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(
                new NamedFact("syncedObjects.total", total),
                new NamedFact("syncedObjects.usersOnInitialDomain", usersOnInitialDomain),
                new NamedFact("syncedObjects.usersWithPlaceholderName", usersWithPlaceholderName));
    }
}
