package io.dirsync.fleet;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where checks that ended wait for the thread of the run. Any thread may add; only that of the run takes. */
final class Mailbox {

    private final Queue<Flight> arrivals = new ConcurrentLinkedQueue<>();
    private final Semaphore news = new Semaphore(0);

    void add(Flight flight) {
        arrivals.add(flight);
        wake();
    }

    /** Ends a wait although nothing arrived. */
    void wake() {
        news.release();
    }

    @Nullable
    Flight poll() {
        return arrivals.poll();
    }

    boolean isEmpty() {
        return arrivals.isEmpty();
    }

    /** Waits for news, but not longer than the given time. */
    void await(long nanos) throws InterruptedException {
        if (news.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
            news.drainPermits();
        }
    }
}
