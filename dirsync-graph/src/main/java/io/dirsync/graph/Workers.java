package io.dirsync.graph;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/** The threads that wait for answers. None of them keeps the JVM alive. */
record Workers(ExecutorService executor, boolean isOwn) implements AutoCloseable {

    /** As many requests as may be under way at once, over all tenants. */
    static final int MAX_REQUESTS = 256;

    static Workers of(@Nullable ExecutorService given) {
        return given == null ? new Workers(ownExecutor(), true) : new Workers(given, false);
    }

    @Override
    public void close() {
        if (isOwn) {
            executor.shutdown();
        }
    }

    private static ExecutorService ownExecutor() {
        try {
            // Virtual threads came with Java 21, and this is compiled for 17.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException | UnsupportedOperationException olderJava) {
            return daemonPool();
        }
    }

    /** Unlike a pool with a queue in front, it starts a thread only if none is idle. */
    private static ExecutorService daemonPool() {
        ForkJoinWorkerThreadFactory threads = pool -> {
            ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
            thread.setName("dirsync-graph");
            return thread;
        };
        boolean firstInFirstOut = true;
        return new ForkJoinPool(MAX_REQUESTS, threads, null, firstInFirstOut);
    }
}
