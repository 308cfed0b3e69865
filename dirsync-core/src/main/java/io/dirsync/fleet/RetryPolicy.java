package io.dirsync.fleet;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How often, and after what pause, a tenant is tried again whose check failed for a reason that passes.
 *
 * <p>Only being throttled, out of reach or too slow passes. Immutable and safe for use by several threads.
 *
 * @param attempts how often a tenant is tried in all, 1 or more
 * @param pause how long to wait before the second attempt if the service does not say; it doubles with each attempt
 * @param longestWait a service that asks to wait longer than this is not waited for, and nobody whose time has come
 *     waits longer than this for tenants that have not been tried yet
 */
public record RetryPolicy(int attempts, Duration pause, Duration longestWait) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there is no attempt, or a time is negative
     */
    public RetryPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1, but was " + attempts);
        }
        requireNotNegative(pause, "pause");
        requireNotNegative(longestWait, "longestWait");
    }

    private static void requireNotNegative(Duration value, String name) {
        if (requireNonNull(value, name).isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative, but was " + value);
        }
    }

    /**
     * Three attempts, two seconds apart at first, and no wait of more than five minutes.
     *
     * <p>These are the library's own figures: Microsoft Graph names the time to wait in {@code Retry-After} (<a
     * href="https://learn.microsoft.com/graph/throttling">Microsoft Graph throttling guidance</a>) and sets no limit to
     * it.
     *
     * @return the default policy
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(3, Duration.ofSeconds(2), Duration.ofMinutes(5));
    }

    /**
     * One attempt a tenant.
     *
     * @return the policy that tries nothing again
     */
    public static RetryPolicy none() {
        return new RetryPolicy(1, Duration.ZERO, Duration.ZERO);
    }
}
