package io.dirsync.fleet;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How far a run over many tenants has come. Immutable and safe for use by several threads. */
public final class FleetProgress {

    private static final double NANOS = 1e9;

    private final long done;
    private final long failing;
    private final @Nullable Long total;
    private final Duration elapsed;

    FleetProgress(long done, long failing, @Nullable Long total, Duration elapsed) {
        this.done = done;
        this.failing = failing;
        this.total = total;
        this.elapsed = elapsed;
    }

    /**
     * How many tenants have their outcome, whatever it is.
     *
     * @return the number
     */
    public long done() {
        return done;
    }

    /**
     * How many of them could not be checked.
     *
     * @return the number
     */
    public long failing() {
        return failing;
    }

    /**
     * How many tenants there are.
     *
     * @return the number, or empty if the input does not say, because it is not a collection
     */
    public OptionalLong total() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /**
     * How long the run has been under way.
     *
     * @return the time since its first tenant was asked for
     */
    public Duration elapsed() {
        return elapsed;
    }

    /**
     * How fast it goes.
     *
     * @return tenants a second since the beginning; zero at the very beginning
     */
    public double perSecond() {
        return elapsed.isZero() ? 0 : done / (elapsed.toNanos() / NANOS);
    }

    /**
     * How long the rest will take if it goes on as before.
     *
     * @return the time, or empty if it cannot be told yet or ever
     */
    public Optional<Duration> timeLeft() {
        if (total == null || perSecond() == 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) (Math.max(0, total - done) / perSecond() * NANOS)));
    }

    @Override
    public String toString() {
        return done + (total == null ? "" : " of " + total) + " tenants, " + failing + " failing, after " + elapsed;
    }
}
