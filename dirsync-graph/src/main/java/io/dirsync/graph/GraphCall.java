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

    private final CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();

    private GraphCall() {}

    /** The answer, or the failure if none comes; whoever completes the future stops the request. */
    @SuppressWarnings("FutureReturnValueIgnored") // What is cancelled has nothing more to say.
    static CompletableFuture<HttpAnswer> send(OkHttpClient http, Request request) {
        GraphCall graphCall = new GraphCall();
        Call call = http.newCall(request);
        call.enqueue(graphCall);
        graphCall.answer.whenComplete((received, failure) -> {
            if (failure != null) {
                call.cancel();
            }
        });
        return graphCall.answer;
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
