package io.dirsync.graph;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The requests of one check that are under way; at the deadline they end, all of them. */
final class Exchanges implements AutoCloseable {

    private final OkHttpClient http;
    private final Deadline deadline;
    private final Set<GraphCall> underWay = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private Exchanges(OkHttpClient http, Deadline deadline) {
        this.http = http;
        this.deadline = deadline;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What runs at the end reports through each request.
    static Exchanges until(Deadline deadline, OkHttpClient http) {
        Exchanges exchanges = new Exchanges(http, deadline);
        exchanges
                .end
                .completeOnTimeout(null, deadline.remainingNanos(), TimeUnit.NANOSECONDS)
                .thenRun(exchanges::cancelAll);
        return exchanges;
    }

    /** The answer; an {@link IOException} if there is none, at the deadline at the latest. */
    CompletableFuture<HttpAnswer> send(Request request) {
        if (deadline.remainingNanos() == 0) {
            return CompletableFuture.failedFuture(timeout());
        }
        GraphCall call = GraphCall.send(http, request);
        underWay.add(call);
        if (end.isDone()) {
            call.cancel(timeout());
        }
        return call.answer().whenComplete((answer, failure) -> underWay.remove(call));
    }

    /** Ends what is still under way. */
    @Override
    public void close() {
        end.complete(null);
    }

    private void cancelAll() {
        underWay.forEach(call -> call.cancel(timeout()));
    }

    private static IOException timeout() {
        return new InterruptedIOException("timeout");
    }
}
