package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * When something happened in a fake tenant: on the calendar, or so long before the tenant is registered with a fake.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Moment {

    /**
     * A moment on the calendar.
     *
     * @param instant to the nanosecond
     */
    record At(Instant instant) implements Moment {
        /** Checks that the instant is not null. */
        public At {
            requireNonNull(instant, "instant");
        }

        @Override
        public Instant seenFrom(Instant now) {
            return instant;
        }
    }

    /**
     * A moment that lies so long before registration.
     *
     * @param age negative for the future
     */
    record Ago(Duration age) implements Moment {
        /** Checks that the age is not null. */
        public Ago {
            requireNonNull(age, "age");
        }

        @Override
        public Instant seenFrom(Instant now) {
            return now.minus(age);
        }
    }

    /**
     * {@return the moment of an instant}
     *
     * @param instant to the nanosecond
     */
    static Moment at(Instant instant) {
        return new At(instant);
    }

    /**
     * {@return the moment so long before registration}
     *
     * @param age negative for the future
     */
    static Moment ago(Duration age) {
        return new Ago(age);
    }

    /**
     * {@return the moment so long after registration}
     *
     * @param distance negative for the past
     */
    static Moment in(Duration distance) {
        return new Ago(distance.negated());
    }

    /**
     * {@return the instant of this moment}
     *
     * @param now the instant of registration
     */
    Instant seenFrom(Instant now);
}
