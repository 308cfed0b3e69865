package io.dirsync.graph;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A request that is under way on another thread. */
final class GraphCall implements Callback {

    private final Call call;
    private final CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();

    private GraphCall(Call call) {
        this.call = call;
    }

    static GraphCall send(OkHttpClient http, Request request) {
        GraphCall graphCall = new GraphCall(http.newCall(request));
        graphCall.call.enqueue(graphCall);
        return graphCall;
    }

    /**
     * Waits for the answer, until the deadline at most.
     *
     * @throws IOException if none came
     * @throws InterruptedException if the waiting thread was interrupted; the request is still under way then
     */
    HttpAnswer await(Deadline deadline) throws IOException, InterruptedException {
        try {
            return answer.get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            cancel();
            throw new InterruptedIOException("timeout");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
    }

    void cancel() {
        call.cancel();
    }

    @Override
    public void onResponse(Call done, Response response) {
        try {
            answer.complete(HttpAnswer.receive(response));
        } catch (IOException | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    @Override
    public void onFailure(Call done, IOException failure) {
        answer.completeExceptionally(failure);
    }
}
