package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Gap;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ExchangeTest {

    private static final String ORGANIZATION = "/v1.0/organization";
    private static final String CLAIMS = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1\"}}}";

    private final List<TokenWish> wishes = new ArrayList<>();
    private final CannedGraph canned = new CannedGraph().renewing(this::freshToken);
    private final Interceptor good = answering(200, "X-Nothing", "");

    @Test
    void troubleThatPassesIsNoGap() {
        canned.on(ORGANIZATION, inTurn(answering(503, "Retry-After", "0"), good));

        assertThat(gap()).isEmpty();
        assertThat(canned.requests()).hasSize(2);
    }

    @Test
    void brokenConnectionIsNoGapIfTheNextOneHolds() {
        canned.on(
                ORGANIZATION,
                inTurn(
                        chain -> {
                            throw new SocketException("Connection reset");
                        },
                        good));

        assertThat(gap()).isEmpty();
    }

    @Test
    void troubleThatStaysIsTriedThreeTimes() {
        canned.on(ORGANIZATION, answering(429, "Retry-After", "0"));

        assertThat(gap()).contains(Gap.throttled(Duration.ZERO, "HTTP 429"));
        assertThat(canned.requests()).hasSize(RetryPolicy.MAX_TRIES);
    }

    @Test
    void timesToWaitBeyondTheDeadlineEndAtOnce() {
        canned.on(ORGANIZATION, answering(429, "Retry-After", "600"));

        assertThat(gap()).contains(Gap.throttled(Duration.ofMinutes(10), "HTTP 429"));
        assertThat(canned.requests()).hasSize(1);
    }

    @Test
    void deadlineEndsAPauseToo() {
        canned.within(Duration.ofMillis(700)).on(ORGANIZATION, answering(503, "X-Nothing", ""));

        assertThat(gap().map(Gap::reason)).contains(Gap.Reason.UNREACHABLE);
    }

    @Test
    void refusedTokenIsReplaced() {
        canned.on(ORGANIZATION, inTurn(answering(401, "X-Nothing", ""), good));

        assertThat(gap()).isEmpty();
        assertThat(wishes).containsExactly(TokenWish.insteadOf(new AccessToken("t0ken")));
        assertThat(canned.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer t0ken", "Bearer fresh");
    }

    @Test
    void tokenIsReplacedOnlyOnce() {
        canned.on(ORGANIZATION, answering(401, "X-Nothing", ""));

        assertThat(gap()).contains(Gap.permissionDenied("Organization.Read.All", "HTTP 401"));
        assertThat(canned.requests()).hasSize(2);
    }

    @Test
    void claimsThatAreDemandedAreAskedFor() {
        canned.on(ORGANIZATION, inTurn(challenge(), good));

        assertThat(gap()).isEmpty();
        assertThat(wishes).containsExactly(new TokenWish(new AccessToken("t0ken"), CLAIMS));
    }

    @Test
    void challengeThatIsNotAnsweredSaysSo() {
        canned.renewing(wish -> CompletableFuture.failedFuture(new IllegalStateException()))
                .on(ORGANIZATION, challenge());

        assertThat(gap())
                .contains(new Gap(
                        Gap.Reason.PERMISSION_DENIED,
                        "HTTP 401, a claims challenge that the sign-in does not answer",
                        null,
                        null));
        assertThat(canned.requests()).hasSize(1);
    }

    @Test
    void renewalThatHangsEndsAtTheDeadline() {
        canned.within(Duration.ofMillis(300))
                .renewing(wish -> new CompletableFuture<>())
                .on(ORGANIZATION, answering(401, "X-Nothing", ""));

        assertThat(gap()).contains(Gap.permissionDenied("Organization.Read.All", "HTTP 401"));
    }

    @Test
    void sameTokenAgainIsNotSentAgain() {
        canned.renewing(wish -> CompletableFuture.completedFuture(new AccessToken("t0ken")))
                .on(ORGANIZATION, answering(401, "X-Nothing", ""));

        assertThat(gap()).isPresent();
        assertThat(canned.requests()).hasSize(1);
    }

    @Test
    void tokenThatOthersAcceptIsNotReplaced() {
        canned.on(ORGANIZATION, good).on("/beta/organization", answering(401, "X-Nothing", ""));

        try (TenantGraph graph = canned.open()) {
            assertThat(graph.object(CoreQueries.ORGANIZATION).join()).isInstanceOf(Reading.Received.class);
            assertThat(graph.object(CoreQueries.ORGANIZATION_BETA).join()).isInstanceOf(Reading.Failed.class);
        }
        assertThat(wishes).isEmpty();
    }

    @Test
    void requestsThatAreRefusedTogetherShareOneRenewal() {
        canned.reading(GraphSources.core()).on("/", answering(401, "X-Nothing", ""));

        assertThat(canned.snapshot().sufferedGaps()).isNotEmpty();
        assertThat(wishes).hasSizeBetween(1, 2).contains(TokenWish.insteadOf(new AccessToken("t0ken")));
        assertThat(wishes).doesNotHaveDuplicates();
    }

    private synchronized CompletableFuture<AccessToken> freshToken(TokenWish wish) {
        wishes.add(wish);
        return CompletableFuture.completedFuture(new AccessToken("fresh"));
    }

    private Optional<Gap> gap() {
        try (TenantGraph graph = canned.open()) {
            return graph.object(CoreQueries.ORGANIZATION)
                    .join()
                    .fact("id", MemberType.TEXT)
                    .whyUnreadable();
        }
    }

    private static Interceptor challenge() {
        String claims = Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8));
        return answering(
                401,
                "WWW-Authenticate",
                "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\","
                        + " error=\"insufficient_claims\", claims=\"" + claims + "\"");
    }

    private static Interceptor answering(int status, String header, String value) {
        return chain -> CannedGraph.answer(chain, status, "application/json", "{\"id\":\"x\"}")
                .newBuilder()
                .header(header, value)
                .build();
    }

    private static Interceptor inTurn(Interceptor... answers) {
        Deque<Interceptor> left = new ArrayDeque<>(List.of(answers));
        return chain -> left.remove().intercept(chain);
    }
}
