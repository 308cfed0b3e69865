package io.dirsync.graph;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
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

    /** The answer, or the failure if none comes. */
    CompletableFuture<HttpAnswer> answer() {
        return answer;
    }

    /** Waits no longer; the network may need a moment to notice. */
    void cancel(IOException why) {
        answer.completeExceptionally(why);
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
