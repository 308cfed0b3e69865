package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is told to move.
 *
 * <p>Safe for use by several threads. A view in another zone, see {@link #withZone(ZoneId)}, moves along.
 */
public final class MutableClock extends Clock {

    /** Where the clock stands unless told otherwise, so that tests read the same on every day. */
    public static final Instant DEFAULT_START = Instant.parse("2026-11-22T12:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * {@return a clock in UTC that stands at {@link #DEFAULT_START}}
     */
    public static MutableClock create() {
        return at(DEFAULT_START);
    }

    /**
     * {@return a clock in UTC that stands at the given instant}
     *
     * @param start where it stands
     */
    public static MutableClock at(Instant start) {
        return new MutableClock(new AtomicReference<>(requireNonNull(start, "start")), ZoneOffset.UTC);
    }

    /**
     * Moves the clock forward.
     *
     * @param by how far, zero or more
     * @throws IllegalArgumentException if the duration is negative; {@link #set(Instant)} moves backward
     */
    public void advance(Duration by) {
        if (requireNonNull(by, "by").isNegative()) {
            throw new IllegalArgumentException("by must not be negative, but was " + by + ". Move back with set(..).");
        }
        now.updateAndGet(instant -> instant.plus(by));
    }

    /**
     * Moves the clock to an instant, forward or backward.
     *
     * @param instant where it stands from now on
     */
    public void set(Instant instant) {
        now.set(requireNonNull(instant, "instant"));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MutableClock withZone(ZoneId other) {
        return new MutableClock(now, requireNonNull(other, "other"));
    }

    @Override
    public String toString() {
        return "MutableClock[" + instant() + "]";
    }
}
