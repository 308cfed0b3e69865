package io.dirsync.graph;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/**
 * Sends so many requests at once, each on a thread; the others wait in line without one.
 *
 * <p>The queue of OkHttp does the same, and gives the thread another name for each request, for which the operating system
 * is called twice.
 */
final class RequestQueue implements AutoCloseable {

    private final Executor threads;
    private final Semaphore places;
    private final Queue<GraphCall> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean isClosed;

    RequestQueue(Executor threads, int places) {
        this.threads = threads;
        this.places = new Semaphore(places);
    }

    /** Sends it now or in its turn; it fails if there is no thread for it. */
    void add(GraphCall call) {
        waiting.add(call);
        startWaiting();
    }

    /** What still waits fails when its turn comes, and so does what is added. */
    @Override
    public void close() {
        isClosed = true;
    }

    /** Looks again after each one: what was added meanwhile found the place taken. */
    private void startWaiting() {
        while (!waiting.isEmpty() && places.tryAcquire()) {
            GraphCall next = waiting.poll();
            if (next == null || !isStarted(next)) {
                places.release();
            }
        }
    }

    private boolean isStarted(GraphCall call) {
        if (isClosed) {
            // As OkHttp says it of those that were under way, for it is not tried again.
            call.fail(new IOException("Canceled"));
            return false;
        }
        try {
            threads.execute(() -> run(call));
            return true;
        } catch (RejectedExecutionException e) {
            call.fail(new InterruptedIOException("executor rejected").initCause(e));
            return false;
        }
    }

    private void run(GraphCall call) {
        try {
            call.run();
        } finally {
            places.release();
            startWaiting();
        }
    }
}
