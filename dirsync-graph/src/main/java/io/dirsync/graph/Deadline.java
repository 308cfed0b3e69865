package io.dirsync.graph;

import java.time.Duration;

/** The end of the time that one check may take. */
final class Deadline {

    private final Duration budget;
    private final long endNanos;

    private Deadline(Duration budget) {
        this.budget = budget;
        this.endNanos = System.nanoTime() + budget.toNanos();
    }

    static Deadline in(Duration budget) {
        return new Deadline(budget);
    }

    /** How long the whole check may take. */
    Duration budget() {
        return budget;
    }

    /** What is left of it; never negative. */
    long remainingNanos() {
        return Math.max(0, endNanos - System.nanoTime());
    }
}
