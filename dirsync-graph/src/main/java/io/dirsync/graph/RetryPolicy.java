package io.dirsync.graph;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request is sent once more, and when.
 *
 * @param deadline the end of the check; no pause goes beyond it
 * @param clock for dates in {@code Retry-After}
 * @param chance numbers from 0 to 1, so that the checks of a fleet do not come back all at once
 */
record RetryPolicy(Deadline deadline, Clock clock, DoubleSupplier chance) {

    /** A third time rarely fails; whoever is asked more often only has more to do. */
    static final int MAX_TRIES = 3;

    private static final Set<Integer> PASSING = Set.of(429, 503, 504);
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long SPREAD_MILLIS = 200;

    /**
     * The pause before the next try; empty if there is to be none, and what came is the result.
     *
     * @param tries how often the request was sent
     */
    Optional<Duration> pause(int tries, @Nullable HttpAnswer answer, @Nullable Throwable failure) {
        if (tries >= MAX_TRIES || !isPassing(answer, failure)) {
            return Optional.empty();
        }
        return Optional.of(wanted(answer).orElseGet(() -> growing(tries)))
                .filter(pause -> pause.toNanos() < deadline.remainingNanos());
    }

    private static boolean isPassing(@Nullable HttpAnswer answer, @Nullable Throwable failure) {
        if (answer != null) {
            return PASSING.contains(answer.status());
        }
        return failure != null
                && Unwrapped.cause(failure) instanceof IOException network
                && ConnectionTrouble.of(network) == ConnectionTrouble.BROKEN
                // OkHttp has no type for it. Whoever closes the source does not want to connect again.
                && !"Canceled".equals(network.getMessage());
    }

    private Optional<Duration> wanted(@Nullable HttpAnswer answer) {
        return Optional.ofNullable(answer)
                .flatMap(it -> RetryAfter.parse(it.headers().get("Retry-After"), clock.instant()))
                .map(wait -> wait.plusMillis((long) (chance.getAsDouble() * SPREAD_MILLIS)));
    }

    private Duration growing(int tries) {
        long most = FIRST_PAUSE_MILLIS << (tries - 1);
        return Duration.ofMillis(most / 2 + (long) (chance.getAsDouble() * most / 2));
    }
}
