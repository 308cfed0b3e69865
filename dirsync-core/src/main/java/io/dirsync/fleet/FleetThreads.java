package io.dirsync.fleet;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that checks run on. None of them keeps the JVM alive. */
final class FleetThreads {

    private static final String NAME = "dirsync-fleet";

    private FleetThreads() {}

    static ExecutorService open() {
        try {
            // Virtual threads came with Java 21, and this is compiled for 17.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException | UnsupportedOperationException olderJava) {
            return platformThreads();
        }
    }

    /** As many as there are checks, which the run limits: a check that never ends must not take another one's thread. */
    private static ExecutorService platformThreads() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, NAME);
            thread.setDaemon(true);
            return thread;
        });
    }
}
