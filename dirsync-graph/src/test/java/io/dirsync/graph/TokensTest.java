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

    private final Queue<CompletableFuture<AccessToken>> requests = new ConcurrentLinkedQueue<>();
    private final Connections connections = Connections.open(
            Endpoints.of(GraphCloud.GLOBAL), new Network(null, null, Duration.ofSeconds(2)), Workers.of(null));
    private final Tokens tokens = tokens(tenant -> {
        CompletableFuture<AccessToken> request = new CompletableFuture<>();
        requests.add(request);
        return request;
    });

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void manyWhoAskForOneTenantShareOneRequest() throws Exception {
        CompletableFuture<AccessToken> first = tokens.request(CONTOSO);
        CompletableFuture<AccessToken> second = tokens.request(CONTOSO);

        assertThat(requests).hasSize(1);
        requests.remove().complete(new AccessToken("t"));
        assertThat(first.get()).isEqualTo(second.get()).isEqualTo(new AccessToken("t"));
    }

    @Test
    void tenantsDoNotShareRequests() {
        assertThat(tokens.request(CONTOSO)).isNotCompleted();
        assertThat(tokens.request(FABRIKAM)).isNotCompleted();

        assertThat(requests).hasSize(2);
    }

    @Test
    void nextRequestStartsAfterTheLastOneFailed() {
        assertThat(tokens.request(CONTOSO)).isNotCompleted();
        requests.remove().completeExceptionally(new IllegalStateException());

        assertThat(tokens.request(CONTOSO)).isNotCompleted();
        assertThat(requests).hasSize(1);
    }

    @Test
    void noTokenIsWaitedForBeyondTheDeadline() {
        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class, () -> tokens.acquire(CONTOSO, Deadline.in(Duration.ofMillis(20))));

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void executorThatRefusesIsNamed() {
        Tokens refused = tokens(tenant -> {
            throw new RejectedExecutionException("shut down");
        });

        assertThat(failure(refused))
                .hasMessageContaining(
                        "the executor refused the work. Give executor(...) one that is neither shut down nor full.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNREACHABLE);
    }

    private static SnapshotException failure(Tokens tokens) {
        return catchThrowableOfType(
                SnapshotException.class, () -> tokens.acquire(CONTOSO, Deadline.in(Duration.ofSeconds(10))));
    }

    private Tokens tokens(TokenSource source) {
        Unreached unreached = new Unreached(connections, Duration.ofSeconds(2));
        return new Tokens("app", source, new SignInFailure(connections.endpoints(), unreached, Clock.systemUTC()));
    }
}
