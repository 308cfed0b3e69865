package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until it is told to move.
 *
 * <p>Safe for use by several threads. A view in another zone, see {@link #withZone(ZoneId)}, moves along.
 */
public final class MutableClock extends Clock {

    /** Where the clock stands unless told otherwise, so that tests read the same on every day. */
    public static final Instant DEFAULT_START = Instant.parse("2026-11-22T12:00:00Z");

    private final Hand hand;
    private final ZoneId zone;

    private MutableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
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
        return new MutableClock(new Hand(requireNonNull(start, "start")), ZoneOffset.UTC);
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
        hand.advance(by);
    }

    /**
     * Moves the clock to an instant, forward or backward.
     *
     * @param instant where it stands from now on
     */
    public void set(Instant instant) {
        hand.set(requireNonNull(instant, "instant"));
    }

    @Override
    public Instant instant() {
        return hand.position();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MutableClock withZone(ZoneId other) {
        return new MutableClock(hand, requireNonNull(other, "other"));
    }

    @Override
    public String toString() {
        return "MutableClock[" + instant() + "]";
    }

    /** What all views of one clock share. */
    private static final class Hand {

        private Instant position;

        Hand(Instant position) {
            this.position = position;
        }

        synchronized Instant position() {
            return position;
        }

        synchronized void set(Instant instant) {
            position = instant;
        }

        synchronized void advance(Duration by) {
            position = position.plus(by);
        }
    }
}
