package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Trouble with the identity service that Microsoft has announced and not closed.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the number under which Microsoft tells of it, for example {@code MO123456}
 * @param title what Microsoft calls it, in Microsoft's language
 * @param status where Microsoft stands with it, for example {@code serviceDegradation}
 * @param startedAt when it began
 */
public record ServiceIncident(String id, String title, String status, Fact<Instant> startedAt) {

    /** Checks that no component is null. */
    public ServiceIncident {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(status, "status");
        requireNonNull(startedAt, "startedAt");
    }
}
