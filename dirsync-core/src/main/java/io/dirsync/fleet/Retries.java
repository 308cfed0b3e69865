package io.dirsync.fleet;

import io.dirsync.report.FailureCause;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * Decides whether and when a tenant is tried again.
 *
 * @param deadline the end of the run, in nanoseconds since its beginning
 */
record Retries(RetryPolicy policy, RandomGenerator random, long deadline) {

    /** How much longer than asked, at most, so that not all come back at once. */
    private static final double JITTER = 0.5;

    /** When the next attempt may begin, in nanoseconds since the beginning of the run; empty if there is none. */
    OptionalLong next(Trip trip, long now) {
        FailureCause cause = trip.last();
        if (cause == null || !cause.isPassing() || trip.attempts() >= policy.attempts()) {
            return OptionalLong.empty();
        }
        Duration asked = asked(cause, trip.attempts());
        if (asked.compareTo(policy.longestWait()) > 0) {
            return OptionalLong.empty();
        }
        long spread = Math.max(asked.toNanos(), policy.pause().toNanos());
        long next = now + asked.toNanos() + (long) (spread * JITTER * random.nextDouble());
        return next < deadline ? OptionalLong.of(next) : OptionalLong.empty();
    }

    private Duration asked(FailureCause cause, int attempts) {
        Duration retryAfter = cause.retryAfter();
        return retryAfter == null ? policy.pause().multipliedBy(1L << Math.min(attempts - 1, 20)) : retryAfter;
    }

    /** How long the whole run pauses for a tenant that was throttled. */
    long pause(FailureCause cause) {
        Duration asked = asked(cause, 1);
        return (asked.compareTo(policy.longestWait()) > 0 ? policy.longestWait() : asked).toNanos();
    }
}
