package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nothing could be read about a tenant; the message says what happened and how to mend it.
 *
 * <p>The message holds no secret, token or assertion.
 */
public final class SnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a caller can act upon. */
    public enum Reason {
        /**
         * The application's own credential was refused, as every other tenant would refuse it: a wrong or expired
         * secret, a certificate that the application does not have.
         */
        CREDENTIAL,
        /** The application could not sign in to this tenant: it is unknown or disabled there. */
        AUTHENTICATION,
        /** The application signed in, but may not read anything of this tenant. */
        PERMISSION_DENIED,
        /** There is no such tenant in the chosen cloud. */
        TENANT_NOT_FOUND,
        /** The service asked to come back later. */
        THROTTLED,
        /** The service could not be reached, or cannot serve at the moment. */
        UNREACHABLE,
        /** The deadline of the check passed. */
        TIMED_OUT,
        /** The checking thread was interrupted. */
        INTERRUPTED,
        /** There were answers, but none that can be understood. */
        UNEXPECTED_RESPONSE,
        /** The source or a rule failed in a way that its author did not foresee. */
        INTERNAL_ERROR
    }

    /** Why nothing could be read. */
    private final Reason reason;

    /** How long the service asked to wait. */
    private final @Nullable Duration retryAfter;

    /** Under which id the service logged the request. */
    private final @Nullable String requestId;

    private SnapshotException(Builder builder, @Nullable Throwable cause) {
        super(builder.message, cause);
        this.reason = builder.reason;
        this.retryAfter = builder.retryAfter;
        this.requestId = builder.requestId;
    }

    /**
     * Starts an exception.
     *
     * @param reason what a caller can act upon
     * @param message what happened, with which value, and how to mend it; without secrets
     * @return a builder, not safe for use by several threads
     */
    public static Builder because(Reason reason, String message) {
        return new Builder(reason, message);
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
     * @return the request id or correlation id, or empty if the service named none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** Collects what an exception carries. Not safe for use by several threads. */
    public static final class Builder {

        private final Reason reason;
        private final String message;
        private @Nullable Duration retryAfter;
        private @Nullable String requestId;

        private Builder(Reason reason, String message) {
            this.reason = requireNonNull(reason, "reason");
            this.message = requireNonNull(message, "message");
        }

        /**
         * Sets how long the service asked to wait.
         *
         * @param value the time; null if it did not ask
         * @return this builder
         */
        public Builder retryAfter(@Nullable Duration value) {
            retryAfter = value;
            return this;
        }

        /**
         * Sets the id under which the service logged the request.
         *
         * @param value the id; null if the service named none
         * @return this builder
         */
        public Builder requestId(@Nullable String value) {
            requestId = value;
            return this;
        }

        /**
         * Finishes the exception.
         *
         * @return the exception, without a cause
         */
        public SnapshotException build() {
            return new SnapshotException(this, null);
        }

        /**
         * Finishes the exception with its cause.
         *
         * @param cause what led to it; its own message and those of its causes must hold no secret
         * @return the exception
         */
        public SnapshotException causedBy(Throwable cause) {
            return new SnapshotException(this, requireNonNull(cause, "cause"));
        }
    }
}
