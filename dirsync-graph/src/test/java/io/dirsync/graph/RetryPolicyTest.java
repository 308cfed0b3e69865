package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final RetryPolicy retries = new RetryPolicy(Deadline.in(Duration.ofSeconds(30)), NOON, () -> 0);

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 504})
    void troubleThatPassesIsWaitedFor(int status) {
        assertThat(after(1, status)).contains(Duration.ofMillis(250));
        assertThat(after(2, status)).contains(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 302, 400, 401, 403, 404, 409, 500, 501, 502})
    void otherAnswersAreFinal(int status) {
        assertThat(after(1, status)).isEmpty();
    }

    @Test
    void thirdTryIsTheLast() {
        assertThat(after(3, 503)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "2, PT2S",
        "0.5, PT0.5S",
        "'Sun, 22 Nov 2026 12:00:05 GMT', PT5S",
        "'Sun, 22 Nov 2026 11:00:00 GMT', PT0S",
        "soon, PT0.25S"
    })
    void serviceSaysHowLongToWait(String header, Duration pause) {
        HttpAnswer answer = Answers.status(429).header("Retry-After", header).body("");

        assertThat(retries.pause(1, answer, null)).contains(pause);
    }

    @Test
    void pausesAreSpread() {
        RetryPolicy late = new RetryPolicy(Deadline.in(Duration.ofSeconds(30)), NOON, () -> 1);
        HttpAnswer answer = Answers.status(429).header("Retry-After", "2").body("");

        assertThat(late.pause(1, answer, null)).contains(Duration.ofMillis(2_200));
        assertThat(late.pause(1, Answers.status(503).body(""), null)).contains(Duration.ofMillis(500));
    }

    @Test
    void nobodyWaitsBeyondTheDeadline() {
        HttpAnswer answer = Answers.status(429).header("Retry-After", "30").body("");

        assertThat(retries.pause(1, answer, null)).isEmpty();
        assertThat(new RetryPolicy(Deadline.in(Duration.ofMillis(250)), NOON, () -> 0)
                        .pause(1, Answers.status(503).body(""), null))
                .isEmpty();
    }

    @Test
    void brokenConnectionIsMadeAnew() {
        assertThat(retries.pause(1, null, new SocketException("Connection reset")))
                .contains(Duration.ofMillis(250));
        assertThat(retries.pause(1, null, new CompletionException(new SocketException("Connection reset"))))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource
    void otherFailuresAreFinal(Throwable failure) {
        assertThat(retries.pause(1, null, failure)).isEmpty();
    }

    static Stream<Throwable> otherFailuresAreFinal() {
        return Stream.of(
                new ConnectException("Connection refused"),
                new UnknownHostException("graph.microsoft.com"),
                new SSLHandshakeException("PKIX"),
                new SocketTimeoutException("timeout"),
                new HostGuard.ForeignHostException(HttpUrl.get("https://evil.example")),
                new IOException("Canceled"),
                new IllegalStateException());
    }

    private Optional<Duration> after(int tries, int status) {
        return retries.pause(tries, Answers.status(status).body(""), null);
    }
}
