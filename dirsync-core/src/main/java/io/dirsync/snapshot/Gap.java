package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a fact could not be read, and what would change that.
 *
 * <p>A gap is either chosen, because the caller did not ask for the fact, or suffered. Immutable and safe for use by
 * several threads.
 *
 * @param reason the kind of gap
 * @param detail what the service answered, in technical terms such as {@code HTTP 403 Authorization_RequestDenied};
 *     empty when there is nothing to add; never holds a secret
 * @param permission the name of the permission that would close the gap; null when none is known to do so
 * @param retryAfter how long the service asked to wait, zero or longer; null when it did not ask
 */
public record Gap(
        Reason reason,
        String detail,
        @Nullable String permission,
        @Nullable Duration retryAfter) {

    /** The kinds of gap. */
    public enum Reason {
        /** The caller chose not to read the fact. */
        NOT_REQUESTED,
        /** The service refused, or hid the value, for lack of a permission. */
        PERMISSION_DENIED,
        /** The tenant has no licence for the resource. */
        NOT_LICENSED,
        /** The national cloud of the tenant does not offer the resource. */
        NOT_AVAILABLE_IN_CLOUD,
        /** The service asked to come back later. */
        THROTTLED,
        /** The service did not answer, or answered that it cannot serve at the moment. */
        UNREACHABLE,
        /** The deadline of the check passed before the answer was there. */
        TIMED_OUT,
        /** There was an answer, but not one that can be understood. */
        MALFORMED,
        /** There was a good answer, but the fact was not in it. */
        NOT_RETURNED;

        /**
         * Says whether the caller chose the gap rather than suffered it.
         *
         * @return true for {@link #NOT_REQUESTED} alone
         */
        public boolean isChosen() {
            return this == NOT_REQUESTED;
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if {@code retryAfter} is negative
     */
    public Gap {
        requireNonNull(reason, "reason");
        requireNonNull(detail, "detail");
        if (retryAfter != null && retryAfter.isNegative()) {
            throw new IllegalArgumentException("retryAfter must not be negative, but was " + retryAfter);
        }
    }

    /**
     * A gap that the reason alone describes.
     *
     * @param reason the kind of gap
     * @return the gap, without detail
     */
    public static Gap of(Reason reason) {
        return new Gap(reason, "", null, null);
    }

    /**
     * A gap with what the service answered.
     *
     * @param reason the kind of gap
     * @param detail what was answered, in technical terms and without secrets
     * @return the gap
     */
    public static Gap of(Reason reason, String detail) {
        return new Gap(reason, detail, null, null);
    }

    /**
     * The gap that a missing permission leaves.
     *
     * @param permission the name of the permission that would close the gap, for example {@code Organization.Read.All}
     * @param detail what was answered, in technical terms and without secrets
     * @return the gap
     */
    public static Gap permissionDenied(String permission, String detail) {
        return new Gap(Reason.PERMISSION_DENIED, detail, requireNonNull(permission, "permission"), null);
    }

    /**
     * The gap that throttling leaves.
     *
     * @param retryAfter how long the service asked to wait; null when it did not say
     * @param detail what was answered, in technical terms and without secrets
     * @return the gap
     */
    public static Gap throttled(@Nullable Duration retryAfter, String detail) {
        return new Gap(Reason.THROTTLED, detail, null, retryAfter);
    }

    /**
     * Says whether the caller chose this gap rather than suffered it.
     *
     * @return {@link Reason#isChosen()} of the reason
     */
    public boolean isChosen() {
        return reason.isChosen();
    }
}
