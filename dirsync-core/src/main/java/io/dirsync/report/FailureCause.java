package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a tenant could not be checked.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param reason what a caller can act upon
 * @param message what happened and how to mend it, in English; without secrets
 * @param retryAfter how long the service asked to wait, zero or longer; null when it did not ask
 * @param requestId under which id the service logged the request; null when it named none
 */
public record FailureCause(
        Reason reason,
        String message,
        @Nullable Duration retryAfter,
        @Nullable String requestId) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if {@code retryAfter} is negative
     */
    public FailureCause {
        requireNonNull(reason, "reason");
        requireNonNull(message, "message");
        if (retryAfter != null && retryAfter.isNegative()) {
            throw new IllegalArgumentException("retryAfter must not be negative, but was " + retryAfter);
        }
    }

    /**
     * A cause without anything that the service added.
     *
     * @param reason what a caller can act upon
     * @param message what happened and how to mend it; without secrets
     * @return the cause
     */
    public static FailureCause of(Reason reason, String message) {
        return new FailureCause(reason, message, null, null);
    }

    /**
     * The cause that an exception tells of.
     *
     * @param failure what was thrown
     * @return what a {@link SnapshotException} carries; of anything else the name of its class alone, because its message
     *     might hold what must not be shown, with {@link Reason#INTERNAL_ERROR}
     */
    public static FailureCause of(Throwable failure) {
        if (failure instanceof SnapshotException known) {
            String message = known.getMessage();
            Duration wait =
                    known.retryAfter().filter(time -> !time.isNegative()).orElse(null);
            return new FailureCause(
                    known.reason(),
                    message == null ? "" : message,
                    wait,
                    known.requestId().orElse(null));
        }
        return of(
                Reason.INTERNAL_ERROR,
                "The check failed with " + failure.getClass().getName()
                        + ". Check this tenant alone to see where, and tell the author of the source or rule.");
    }

    /**
     * Says whether another attempt may well succeed without anybody doing anything.
     *
     * @return true if the service was busy, out of reach or too slow
     */
    public boolean isPassing() {
        return switch (reason) {
            case THROTTLED, UNREACHABLE, TIMED_OUT -> true;
            case CREDENTIAL,
                    AUTHENTICATION,
                    PERMISSION_DENIED,
                    TENANT_NOT_FOUND,
                    INTERRUPTED,
                    UNEXPECTED_RESPONSE,
                    INTERNAL_ERROR -> false;
        };
    }
}
