package io.dirsync.graph;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/**
 * The threads that wait for answers. None of them keeps the JVM alive.
 *
 * @param executor for what may take long, such as a sign-in; bounded by itself
 * @param calls for requests, of which whoever sends them has {@link #MAX_REQUESTS} under way at most
 * @param isOwn whether both end with the source
 */
record Workers(ExecutorService executor, ExecutorService calls, boolean isOwn) implements AutoCloseable {

    /** As many requests as may be under way at once, over all tenants: four for each of 256 checks. */
    static final int MAX_REQUESTS = 1024;

    /** As many sign-ins as may be under way at once. */
    static final int MAX_SIGN_INS = 256;

    private static final String NAME = "dirsync-graph";

    static Workers of(@Nullable ExecutorService given) {
        return given == null ? own() : new Workers(given, given, false);
    }

    @Override
    public void close() {
        if (isOwn) {
            executor.shutdown();
            calls.shutdown();
        }
    }

    private static Workers own() {
        try {
            // Virtual threads came with Java 21, and this is compiled for 17.
            ExecutorService virtual = (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
            return new Workers(virtual, virtual, true);
        } catch (ReflectiveOperationException | UnsupportedOperationException olderJava) {
            return new Workers(daemonPool(), callPool(), true);
        }
    }

    /** It hands each request to one thread, where the other pool wakes several that search all its queues. */
    private static ExecutorService callPool() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, NAME);
            thread.setDaemon(true);
            // Not that of whoever happened to send first, which would be kept from being unloaded.
            thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
            return thread;
        });
    }

    /** Unlike a pool with a queue in front, it starts a thread only if none is idle. */
    private static ExecutorService daemonPool() {
        ForkJoinWorkerThreadFactory threads = pool -> {
            ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
            thread.setName(NAME);
            return thread;
        };
        boolean firstInFirstOut = true;
        return new ForkJoinPool(MAX_SIGN_INS, threads, null, firstInFirstOut);
    }
}
