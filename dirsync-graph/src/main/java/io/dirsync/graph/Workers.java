package io.dirsync.graph;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The threads that wait for answers. None of them keeps the JVM alive. */
record Workers(ExecutorService executor, boolean isOwn) implements AutoCloseable {

    /** As many requests as may be under way at once, over all tenants. */
    static final int MAX_REQUESTS = 256;

    private static final long IDLE_SECONDS = 30;

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

    private static ExecutorService daemonPool() {
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, "dirsync-graph");
            thread.setDaemon(true);
            return thread;
        };
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MAX_REQUESTS, MAX_REQUESTS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
