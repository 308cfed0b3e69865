package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Who the tenant says it is.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the tenant's GUID
 * @param displayName the tenant's name for people
 */
public record TenantProfile(Fact<String> id, Fact<String> displayName) {

    /** Checks that no fact is null. */
    public TenantProfile {
        requireNonNull(id, "id");
        requireNonNull(displayName, "displayName");
    }

    /**
     * The profile that nobody asked for.
     *
     * @return a profile of facts that were not requested
     */
    public static TenantProfile notRequested() {
        return new TenantProfile(Fact.notRequested(), Fact.notRequested());
    }

    List<NamedFact> facts() {
        return List.of(new NamedFact("tenant.id", id), new NamedFact("tenant.displayName", displayName));
    }
}
