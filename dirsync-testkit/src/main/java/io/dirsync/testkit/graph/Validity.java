package io.dirsync.testkit.graph;

import java.time.Duration;
import java.time.Instant;

/** From when until when a certificate is good, by the clock of the computer, which is the one that clients look at. */
record Validity(Instant from, Instant until) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    static Validity aYear() {
        Instant now = Instant.now();
        return new Validity(now.minus(DAY), now.plus(YEAR));
    }

    static Validity untilYesterday() {
        Instant yesterday = Instant.now().minus(DAY);
        return new Validity(yesterday.minus(YEAR), yesterday);
    }
}
