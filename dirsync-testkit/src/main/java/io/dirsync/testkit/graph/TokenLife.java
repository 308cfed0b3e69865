package io.dirsync.testkit.graph;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How long tokens live, and by which clock they die. Safe for use by several threads. */
final class TokenLife {

    static final Duration DEFAULT = Duration.ofSeconds(3599);

    private final AtomicInteger generation = new AtomicInteger();
    private volatile Duration lifetime = DEFAULT;
    private volatile boolean endsWithClock;

    Duration lifetime() {
        return lifetime;
    }

    void lifetime(Duration duration) {
        if (duration.toSeconds() < 1) {
            throw new IllegalArgumentException("Tokens live for a second or more, but were to live for " + duration);
        }
        lifetime = duration;
    }

    boolean endsWithClock() {
        return endsWithClock;
    }

    void endWithClock() {
        endsWithClock = true;
    }

    int generation() {
        return generation.get();
    }

    void expireAll() {
        generation.incrementAndGet();
    }

    void reset() {
        lifetime = DEFAULT;
        endsWithClock = false;
    }
}
