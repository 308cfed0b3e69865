package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/** When something happened: either on the calendar, or so long before an instant that is not known yet. */
@FunctionalInterface
interface Moment {

    Instant seenFrom(Instant now);

    static Moment at(Instant instant) {
        requireNonNull(instant, "instant");
        return now -> instant;
    }

    static Moment ago(Duration age) {
        requireNonNull(age, "age");
        return now -> now.minus(age);
    }
}
