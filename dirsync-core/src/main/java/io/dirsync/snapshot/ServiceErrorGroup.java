package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Unresolved errors that one service behind the directory reports.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param service the instance of the service, for example {@code exchange/NAMPR01}
 * @param count how many objects have one, one or more
 * @param oldest when the oldest of them was created
 */
public record ServiceErrorGroup(String service, long count, Fact<Instant> oldest) {

    /** Checks the components, and copies collections. */
    public ServiceErrorGroup {
        requireNonNull(service, "service");
        requireNonNull(oldest, "oldest");
    }
}
