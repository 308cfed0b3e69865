package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Object errors of one kind.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param category the category as the service or the server spells it, for example {@code PropertyConflict}; an open set
 * @param property the property that caused them, for example {@code ProxyAddresses}; empty when not known
 * @param count how many there are, one or more
 * @param oldest when the oldest of them occurred
 */
public record ObjectErrorGroup(String category, String property, long count, Fact<Instant> oldest) {

    /** Checks the components, and copies collections. */
    public ObjectErrorGroup {
        requireNonNull(category, "category");
        requireNonNull(property, "property");
        requireNonNull(oldest, "oldest");
    }
}
