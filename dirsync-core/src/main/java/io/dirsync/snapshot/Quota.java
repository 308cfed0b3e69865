package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How many objects the tenant may hold; only the beta version has these facts.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param used {@code organization.directorySizeQuota.used}: objects, those deleted within 30 days included
 * @param total {@code organization.directorySizeQuota.total}: the limit
 */
public record Quota(Fact<Long> used, Fact<Long> total) {

    /** Checks that no fact is null. */
    public Quota {
        requireNonNull(used, "used");
        requireNonNull(total, "total");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static Quota notRequested() {
        return new Quota(Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(new NamedFact("quota.used", used), new NamedFact("quota.total", total));
    }
}
