package io.dirsync.graph;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Request;

/** A request that is sent on another thread. */
final class GraphCall {

    private final Call call;
    private final CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();

    private GraphCall(Call call) {
        this.call = call;
    }

    /** The answer, or the failure if none comes; whoever completes the future stops the request. */
    @SuppressWarnings("FutureReturnValueIgnored") // What is cancelled has nothing more to say.
    static CompletableFuture<HttpAnswer> send(GraphChannel channel, Request request) {
        GraphCall graphCall = new GraphCall(channel.http().newCall(request));
        channel.queue().add(graphCall);
        graphCall.answer.whenComplete((received, failure) -> {
            if (failure != null) {
                graphCall.call.cancel();
            }
        });
        return graphCall.answer;
    }

    /** Waits for the answer. */
    void run() {
        try {
            answer.complete(HttpAnswer.receive(call.execute()));
        } catch (IOException | RuntimeException e) {
            fail(e);
        } catch (Error e) {
            // Or the check would wait for its deadline.
            fail(e);
            throw e;
        }
    }

    void fail(Throwable failure) {
        answer.completeExceptionally(failure);
    }
}
