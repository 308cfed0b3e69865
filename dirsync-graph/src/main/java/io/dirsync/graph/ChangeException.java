package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan was not applied, or it is not known whether it was; the message says what happened and how to mend it.
 *
 * <p>The message holds no secret, token or assertion.
 */
public final class ChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a caller can act upon. */
    public enum Reason {
        /** The settings no longer stand as they did when the plan was made. Nothing was sent. */
        STALE_PLAN,
        /** The application, or the signed-in user, may not change the settings. Nothing was changed. */
        PERMISSION_DENIED,
        /** The service does not accept the change. Nothing was changed. */
        REJECTED,
        /** The service asked to come back later. Nothing was changed. */
        THROTTLED,
        /** No connection could be made. Nothing was changed. */
        UNREACHABLE,
        /** The change was sent, and neither the answer nor what was read afterwards tells that it was made. */
        UNCONFIRMED,
        /** The thread was interrupted after the change was sent, and still is. */
        INTERRUPTED
    }

    /** What a caller can act upon. */
    private final Reason reason;

    /** How long the service asked to wait. */
    private final @Nullable Duration retryAfter;

    /** Under which id the service logged the request. */
    private final @Nullable String requestId;

    /** What the service told beside its answer. */
    record Details(
            @Nullable Duration retryAfter,
            @Nullable String requestId,
            @Nullable Throwable cause) {

        static final Details NONE = new Details(null, null, null);
    }

    ChangeException(Reason reason, String message, Details details) {
        super(message, details.cause());
        this.reason = requireNonNull(reason, "reason");
        this.retryAfter = details.retryAfter();
        this.requestId = details.requestId();
    }

    /**
     * What a caller can act upon.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Whether the settings may have been changed, or may still change.
     *
     * @return false if it is certain that nothing was changed
     */
    public boolean mayHaveChanged() {
        return reason == Reason.UNCONFIRMED || reason == Reason.INTERRUPTED;
    }

    /**
     * How long the service asked to wait.
     *
     * @return the time, or empty if it did not ask
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * The id under which the service logged the request; Microsoft support asks for it.
     *
     * @return the request id, or empty if the service named none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }
}
