package io.dirsync.fleet;

import java.util.BitSet;

/** Notices when a service throttles the application rather than single tenants, and slows the whole run down. */
final class GlobalThrottle {

    private static final int WINDOW = 64;
    private static final int FEWEST = 16;
    private static final int ONE_IN = 4;

    private final BitSet window = new BitSet(WINDOW);
    private final int most;
    private int size;
    private int next;
    private int limit;
    private int calm;
    private long shortestWait = Long.MAX_VALUE;
    private long slowedAt = Long.MIN_VALUE;
    private long pausedUntil = Long.MIN_VALUE;

    GlobalThrottle(int most) {
        this.most = most;
        this.limit = most;
    }

    /** How many checks may run at once. */
    int limit(long now) {
        return now < pausedUntil ? 0 : limit;
    }

    /** When checks may begin again. */
    long nextChange(long now) {
        return now < pausedUntil ? pausedUntil : Long.MAX_VALUE;
    }

    /** The first answer of a tenant; what was asked before the run slowed down says nothing about the time since. */
    void answered(long departure) {
        if (departure >= slowedAt) {
            note(false);
            if (++calm == WINDOW) {
                calm = 0;
                limit = Math.min(most, limit + Math.max(1, most / ONE_IN));
            }
        }
    }

    /** The first answer of a tenant, which was to come back later. */
    void throttled(long departure, long wait, long now) {
        if (departure < slowedAt) {
            return;
        }
        note(true);
        shortestWait = Math.min(shortestWait, wait);
        if (size >= FEWEST && window.cardinality() * ONE_IN >= size) {
            slowDown(now);
        }
    }

    private void note(boolean isThrottled) {
        window.set(next, isThrottled);
        next = (next + 1) % WINDOW;
        size = Math.min(WINDOW, size + 1);
    }

    private void slowDown(long now) {
        limit = Math.max(1, limit / 2);
        slowedAt = now;
        pausedUntil = now + shortestWait;
        shortestWait = Long.MAX_VALUE;
        window.clear();
        size = 0;
        next = 0;
        calm = 0;
    }
}
