package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");
    private static final TenantId FABRIKAM = TenantId.of("fabrikam.onmicrosoft.com");
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final String CHALLENGE = "eyJhY2Nlc3NfdG9rZW4iOnt9fQ==";

    private final Queue<CompletableFuture<TokenGrant>> requests = new ConcurrentLinkedQueue<>();
    private final Connections connections = Connections.open(
            Endpoints.of(GraphCloud.GLOBAL), new Network(null, null, Duration.ofSeconds(2)), Workers.of(null));
    private final Tokens tokens = tokens((tenant, wish) -> {
        CompletableFuture<TokenGrant> request = new CompletableFuture<>();
        requests.add(request);
        return request;
    });

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void manyWhoAskForOneTenantShareOneRequest() throws Exception {
        CompletableFuture<AccessToken> first = tokens.request(CONTOSO, TokenWish.any());
        CompletableFuture<AccessToken> second = tokens.request(CONTOSO, TokenWish.any());

        grant("t", LIFETIME);
        assertThat(first.get()).isEqualTo(second.get()).isEqualTo(new AccessToken("t"));
        assertThat(requests).isEmpty();
    }

    @Test
    void tenantsDoNotShareRequests() {
        assertThat(tokens.request(CONTOSO, TokenWish.any())).isNotCompleted();
        assertThat(tokens.request(FABRIKAM, TokenWish.any())).isNotCompleted();

        assertThat(requests).hasSize(2);
    }

    @Test
    void wishesDoNotShareRequests() {
        AccessToken rejected = new AccessToken("t");
        assertThat(tokens.request(CONTOSO, TokenWish.any())).isNotCompleted();
        assertThat(tokens.request(CONTOSO, TokenWish.insteadOf(rejected))).isNotCompleted();
        assertThat(tokens.request(CONTOSO, TokenWish.answering(rejected, CHALLENGE)))
                .isNotCompleted();
        assertThat(tokens.request(CONTOSO, TokenWish.answering(rejected, CHALLENGE)))
                .isNotCompleted();

        assertThat(requests).hasSize(3);
    }

    @Test
    void tokenIsRemembered() {
        assertThat(tokens.request(CONTOSO, TokenWish.any())).isNotCompleted();
        grant("t", LIFETIME);

        assertThat(tokens.request(CONTOSO, TokenWish.any())).isCompletedWithValue(new AccessToken("t"));
        assertThat(requests).isEmpty();
    }

    @Test
    void allWhoseTokenWasRejectedGetTheOneThatReplacedIt() {
        assertThat(tokens.request(CONTOSO, TokenWish.any())).isNotCompleted();
        grant("old", LIFETIME);
        TokenWish wish = TokenWish.insteadOf(new AccessToken("old"));
        assertThat(tokens.request(CONTOSO, wish)).isNotCompleted();
        grant("new", LIFETIME);

        assertThat(tokens.request(CONTOSO, wish)).isCompletedWithValue(new AccessToken("new"));
        assertThat(tokens.request(CONTOSO, TokenWish.any())).isCompletedWithValue(new AccessToken("new"));
        assertThat(requests).isEmpty();
    }

    @Test
    void nextRequestStartsAfterTheLastOneFailed() {
        assertThat(tokens.request(CONTOSO, TokenWish.any())).isNotCompleted();
        requests.remove().completeExceptionally(new IllegalStateException());

        assertThat(tokens.request(CONTOSO, TokenWish.any())).isNotCompleted();
        assertThat(requests).hasSize(1);
    }

    @Test
    void noTokenIsWaitedForBeyondTheDeadline() {
        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class, () -> tokens.acquire(CONTOSO, Deadline.in(Duration.ofMillis(20)), () -> {}));

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void somethingElseIsDoneWhileATokenIsOnItsWayAndOnlyThen() throws Exception {
        Deadline deadline = Deadline.in(Duration.ofSeconds(10));
        Runnable never = () -> {
            throw new AssertionError("There is nothing to wait for.");
        };

        assertThat(tokens.acquire(CONTOSO, deadline, () -> grant("t", LIFETIME)))
                .isEqualTo(new AccessToken("t"));
        assertThat(tokens.acquire(CONTOSO, deadline, never)).isEqualTo(new AccessToken("t"));
    }

    @Test
    void executorThatRefusesIsNamed() {
        Tokens refused = tokens((tenant, wish) -> {
            throw new RejectedExecutionException("shut down");
        });

        assertThat(failure(refused))
                .hasMessageContaining(
                        "the executor refused the work. Give executor(...) one that is neither shut down nor full.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void sourceThatFailsAtOnceIsAskedAgain() {
        Tokens failing = tokens((tenant, wish) -> {
            throw new IllegalStateException("s3cret");
        });

        assertThat(failure(failing))
                .hasMessageContaining("java.lang.IllegalStateException")
                .hasNoCause();
        assertThat(failing.request(CONTOSO, TokenWish.any())).isCompletedExceptionally();
    }

    private void grant(String token, Duration validFor) {
        requests.remove().complete(new TokenGrant(new AccessToken(token), validFor));
    }

    private static SnapshotException failure(Tokens tokens) {
        return catchThrowableOfType(
                SnapshotException.class, () -> tokens.acquire(CONTOSO, Deadline.in(Duration.ofSeconds(10)), () -> {}));
    }

    private Tokens tokens(TokenSource source) {
        Unreached unreached = new Unreached(connections, Duration.ofSeconds(2));
        return new Tokens("app", source, new SignInFailure(connections.endpoints(), unreached, Clock.systemUTC()));
    }
}
