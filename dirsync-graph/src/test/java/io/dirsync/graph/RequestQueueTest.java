package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class RequestQueueTest {

    private static final int PLACES = 2;
    private static final Request REQUEST = new Request.Builder()
            .url("https://graph.microsoft.com/v1.0/organization")
            .build();

    private final Queue<Runnable> started = new ArrayDeque<>();
    private final RequestQueue queue = new RequestQueue(started::add, PLACES);

    @Test
    void asManyAreSentAtOnceAsThereArePlaces() {
        send(PLACES + 1);

        assertThat(started).hasSize(PLACES);
    }

    @Test
    void oneThatEndsMakesRoomForTheNext() {
        List<CompletableFuture<HttpAnswer>> answers = send(PLACES + 1);
        started.remove().run();

        assertThat(started).hasSize(PLACES);
        assertThat(answers.get(0)).isCompleted();
        assertThat(answers.get(PLACES)).isNotDone();
    }

    @Test
    void allAreSentInTheEnd() {
        List<CompletableFuture<HttpAnswer>> answers = send(10 * PLACES);
        runAll();

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isCompleted());
    }

    @Test
    void onesThatFailMakeRoomToo() {
        List<CompletableFuture<HttpAnswer>> answers = send(3 * PLACES, chain -> {
            throw new IOException("broken");
        });
        runAll();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer).isCompletedExceptionally())
                .allSatisfy(answer -> assertThat(failure(answer)).hasMessage("broken"));
    }

    @Test
    void errorsAreToldBothToTheCheckAndToTheThread() {
        List<CompletableFuture<HttpAnswer>> answers = send(1, chain -> {
            throw new NoClassDefFoundError("okio/Buffer");
        });

        assertThatThrownBy(this::runAll).isInstanceOf(NoClassDefFoundError.class);
        assertThat(failure(answers.get(0))).isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void whatWaitsWhenItClosesIsNotSent() {
        List<CompletableFuture<HttpAnswer>> answers = send(3 * PLACES);
        queue.close();
        runAll();

        assertThat(answers.subList(0, PLACES))
                .allSatisfy(answer -> assertThat(answer).isCompleted());
        assertThat(answers.subList(PLACES, answers.size()))
                .allSatisfy(answer -> assertThat(failure(answer)).hasMessage("Canceled"));
    }

    @Test
    void whatIsAddedAfterwardsIsNotSent() {
        queue.close();

        assertThat(failure(send(1).get(0))).hasMessage("Canceled");
        assertThat(started).isEmpty();
    }

    @Test
    void requestsThatGetNoThreadFailAndTakeNoPlace() {
        RequestQueue full = new RequestQueue(
                task -> {
                    throw new RejectedExecutionException();
                },
                1);

        assertThat(sendTo(full, 2, RequestQueueTest::answer))
                .allSatisfy(answer -> assertThat(failure(answer))
                        .isInstanceOf(InterruptedIOException.class)
                        .hasCauseInstanceOf(RejectedExecutionException.class));
    }

    private List<CompletableFuture<HttpAnswer>> send(int requests) {
        return send(requests, RequestQueueTest::answer);
    }

    private List<CompletableFuture<HttpAnswer>> send(int requests, Interceptor answering) {
        return sendTo(queue, requests, answering);
    }

    private static List<CompletableFuture<HttpAnswer>> sendTo(RequestQueue queue, int requests, Interceptor answering) {
        OkHttpClient http = new OkHttpClient.Builder().addInterceptor(answering).build();
        GraphChannel channel = GraphChannel.over(http, queue);
        return Stream.generate(() -> GraphCall.send(channel, REQUEST))
                .limit(requests)
                .toList();
    }

    private void runAll() {
        while (!started.isEmpty()) {
            started.remove().run();
        }
    }

    private static Response answer(Interceptor.Chain chain) {
        return CannedGraph.answer(chain, 200, "application/json", "{}");
    }

    private static Throwable failure(CompletableFuture<HttpAnswer> answer) {
        return answer.handle((value, failure) -> failure).getNow(null);
    }
}
