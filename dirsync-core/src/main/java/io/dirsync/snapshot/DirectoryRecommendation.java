package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Advice about synchronization that Microsoft Entra itself gives the tenant, and that is open.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param type what it is about, for example {@code aadConnectDeprecated}
 * @param title what Microsoft calls it, in Microsoft's language; may be empty
 * @param createdAt since when it is given
 */
public record DirectoryRecommendation(String type, String title, Fact<Instant> createdAt) {

    /** Checks that no component is null. */
    public DirectoryRecommendation {
        requireNonNull(type, "type");
        requireNonNull(title, "title");
        requireNonNull(createdAt, "createdAt");
    }
}
