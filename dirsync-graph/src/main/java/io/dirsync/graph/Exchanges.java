package io.dirsync.graph;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Request;

/** What one check is waiting for; at the deadline all waiting ends. */
final class Exchanges implements AutoCloseable {

    private final GraphChannel channel;
    private final Deadline deadline;
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private Exchanges(GraphChannel channel, Deadline deadline) {
        this.channel = channel;
        this.deadline = deadline;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What runs at the end reports through each future.
    static Exchanges until(Deadline deadline, GraphChannel channel) {
        Exchanges exchanges = new Exchanges(channel, deadline);
        exchanges
                .end
                .completeOnTimeout(null, deadline.remainingNanos(), TimeUnit.NANOSECONDS)
                .thenRun(exchanges::endAll);
        return exchanges;
    }

    /** The answer to a request that is sent once; an {@link IOException} if there is none. */
    CompletableFuture<HttpAnswer> send(Request request) {
        return deadline.remainingNanos() == 0 || end.isDone()
                ? CompletableFuture.failedFuture(timeout())
                : untilEnd(GraphCall.send(channel, request));
    }

    /** Does something when the check ends, at the deadline at the latest. */
    @SuppressWarnings("FutureReturnValueIgnored") // It has nobody to report to.
    void atEnd(Runnable action) {
        end.thenRun(action);
    }

    /** Completes after a while, without a thread that sleeps. */
    CompletableFuture<Void> pause(Duration time) {
        return untilEnd(new CompletableFuture<Void>().completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** The future itself, which fails at the end of the check if it is not done by then. */
    @SuppressWarnings("CollectionUndefinedEquality") // A future is equal to itself and no other, which is meant.
    <T> CompletableFuture<T> untilEnd(CompletableFuture<T> future) {
        underWay.add(future);
        if (end.isDone()) {
            future.completeExceptionally(timeout());
        }
        return future.whenComplete((value, failure) -> underWay.remove(future));
    }

    /** Ends what is still under way. */
    @Override
    public void close() {
        end.complete(null);
    }

    private void endAll() {
        underWay.forEach(future -> future.completeExceptionally(timeout()));
        channel.leave();
    }

    private static IOException timeout() {
        return new InterruptedIOException("timeout");
    }
}
