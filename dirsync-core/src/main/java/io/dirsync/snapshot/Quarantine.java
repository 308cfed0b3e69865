package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Why and since when the service slows a job of Cloud Sync down.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param reason the reason as the service spells it, for example {@code TooManyDeletes}; an open set
 * @param errorCode the code of the error behind it; empty when there is none
 * @param seriesBegan when this series of quarantines began
 * @param nextAttempt when the service tries again
 */
public record Quarantine(String reason, String errorCode, Fact<Instant> seriesBegan, Fact<Instant> nextAttempt) {

    /** Checks the components, and copies collections. */
    public Quarantine {
        requireNonNull(reason, "reason");
        requireNonNull(errorCode, "errorCode");
        requireNonNull(seriesBegan, "seriesBegan");
        requireNonNull(nextAttempt, "nextAttempt");
    }
}
