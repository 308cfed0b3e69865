package io.dirsync.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Gets one request answered: with another token if the first is refused, and again if the trouble may pass. */
record Exchange(Exchanges waiting, Bearer bearer, HostGuard guard, RetryPolicy retries) {

    private static final int TOO_MANY_REQUESTS = 429;

    /** The last answer that came; fails if none did, by the deadline at the latest. */
    CompletableFuture<HttpAnswer> answerTo(GraphQuery query, Request request) {
        return attempt(new Attempt(query, request, 1, false));
    }

    private record Attempt(GraphQuery query, Request request, int number, boolean isRenewed) {

        Attempt next() {
            return new Attempt(query, request, number + 1, isRenewed);
        }

        Attempt withOtherToken() {
            return new Attempt(query, request, number, true);
        }
    }

    private record Outcome(
            @Nullable HttpAnswer answer, @Nullable Throwable failure) {}

    private CompletableFuture<HttpAnswer> attempt(Attempt attempt) {
        AccessToken token = bearer.current();
        GraphLog.Watch watch = GraphLog.sending(attempt.request().method(), attempt.query());
        return waiting.send(token.attachTo(attempt.request(), guard))
                .handle(Outcome::new)
                .thenCompose(outcome -> {
                    watch.ended(outcome.answer(), outcome.failure());
                    return outcome.answer() == null
                            ? failed(attempt, outcome.failure())
                            : answered(attempt, token, outcome.answer());
                });
    }

    private CompletableFuture<HttpAnswer> answered(Attempt attempt, AccessToken token, HttpAnswer answer) {
        bearer.answered(token, answer);
        Optional<CompletableFuture<AccessToken>> other =
                attempt.isRenewed() ? Optional.empty() : bearer.insteadOf(token, answer);
        return other.map(renewal -> renewed(attempt, token, answer, renewal))
                .or(() -> later(attempt, answer, null))
                .orElseGet(() -> CompletableFuture.completedFuture(answer));
    }

    private CompletableFuture<HttpAnswer> failed(Attempt attempt, @Nullable Throwable failure) {
        return later(attempt, null, failure).orElseGet(() -> CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<HttpAnswer> renewed(
            Attempt attempt, AccessToken old, HttpAnswer refusal, CompletableFuture<AccessToken> renewal) {
        return waiting.untilEnd(renewal)
                .exceptionally(failure -> old)
                .thenCompose(token -> token.equals(old)
                        ? CompletableFuture.completedFuture(refusal)
                        : attempt(attempt.withOtherToken()));
    }

    private Optional<CompletableFuture<HttpAnswer>> later(
            Attempt attempt, @Nullable HttpAnswer answer, @Nullable Throwable failure) {
        return isRepeatable(attempt.request(), answer)
                ? retries.pause(attempt.number(), answer, failure).map(pause -> again(attempt, pause))
                : Optional.empty();
    }

    /** What changes something may have done so before its answer was lost, unless it was sent away at the door. */
    private static boolean isRepeatable(Request request, @Nullable HttpAnswer answer) {
        return request.method().equals("GET") || (answer != null && answer.status() == TOO_MANY_REQUESTS);
    }

    private CompletableFuture<HttpAnswer> again(Attempt attempt, Duration pause) {
        GraphLog.pausing(attempt.request().method() + " " + attempt.query(), pause);
        return waiting.pause(pause).thenCompose(done -> attempt(attempt.next()));
    }
}
