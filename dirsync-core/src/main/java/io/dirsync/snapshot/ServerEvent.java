package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One event of the application log of a server.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the number of the event
 * @param at when it was logged
 * @param connector the connector that it speaks of; empty when it speaks of none
 * @param code the error code in its text, for example {@code 8453}; empty when there is none
 */
public record ServerEvent(int id, Instant at, String connector, String code) {

    /** Checks the components, and copies collections. */
    public ServerEvent {
        requireNonNull(at, "at");
        requireNonNull(connector, "connector");
        requireNonNull(code, "code");
    }
}
