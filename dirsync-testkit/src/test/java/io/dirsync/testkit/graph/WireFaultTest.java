package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WireFaultTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";

    private String token = "";

    @BeforeEach
    void signIn() {
        token = browser.token(fake.tenant(CONTOSO));
    }

    @Test
    void breaksTheConnectionInTheMiddleOfTheHeaders() throws IOException {
        fake.script(Fault.onGraph("").resetInHeaders());

        assertThat(raw()).startsWith("HTTP/1.1 200 \r\n").doesNotContain("\r\n\r\n");
        assertThatThrownBy(() -> get(ORGANIZATION)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void breaksTheConnectionInTheMiddleOfTheBody() throws IOException {
        fake.script(Fault.onGraph("").resetInBody());

        assertThat(raw()).contains("\r\n\r\n{\"@odata.context\"").doesNotEndWith("}");
        assertThatThrownBy(() -> get(ORGANIZATION)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void servesOnAfterABrokenConnection() {
        fake.script(Fault.onGraph("").resetInBody().once());
        fake.script(Fault.onGraph("").resetInHeaders().once());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> get(ORGANIZATION)).isInstanceOf(UncheckedIOException.class);
        }

        assertThat(get(ORGANIZATION).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0", "30"})
    void givesTheTrueAnswerLate(int millis) {
        fake.script(Fault.onGraph("").latency(Duration.ofMillis(millis)));

        long start = System.nanoTime();
        HttpResponse<String> response = get(ORGANIZATION);

        assertThat(response.body()).contains("onPremisesSyncEnabled");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void givesTheTrueAnswerALittleAtATime() {
        String whole = get(ORGANIZATION).body();
        fake.script(Fault.onGraph("").trickles(Duration.ofMillis(40)));

        long start = System.nanoTime();

        assertThat(get(ORGANIZATION).body()).isEqualTo(whole);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(30));
    }

    @Timeout(20)
    @ParameterizedTest
    @EnumSource(Waiting.class)
    void doesNotWaitForLateAnswersWhenItIsClosed(Waiting waiting) {
        fake.script(waiting.fault);
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> get(ORGANIZATION));
        while (fake.requests().size() < 2) {
            Thread.onSpinWait();
        }

        fake.close();

        assertThatThrownBy(answer::join).hasRootCauseInstanceOf(IOException.class);
    }

    enum Waiting {
        LATE(Fault.onGraph("").latency(Duration.ofMinutes(10))),
        SILENT(Fault.onGraph("").neverAnswers().late(Duration.ofMillis(1))),
        TRICKLING(Fault.onGraph("").trickles(Duration.ofMinutes(10)));

        final Fault fault;

        Waiting(Fault fault) {
            this.fault = fault;
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VALID")
    void showsBadCertificates(ServerCertificate certificate) {
        fake.show(certificate);

        assertThatThrownBy(() -> get(ORGANIZATION)).hasCauseInstanceOf(SSLException.class);
        assertThatThrownBy(() -> Browser.direct(fake).get(fake.graphEndpoint() + "/v1.0/organization"))
                .hasCauseInstanceOf(SSLException.class);
    }

    @Test
    void showsAGoodCertificateAgainAfterAReset() {
        fake.show(ServerCertificate.EXPIRED);

        fake.reset();
        fake.tenant(CONTOSO);

        assertThat(Browser.throughProxy(fake).getWithToken(ORGANIZATION, token).statusCode())
                .isEqualTo(200);
    }

    /** What reaches a client that takes every byte until the connection breaks. */
    private String raw() throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (SSLSocket socket = (SSLSocket) fake.sslContext()
                .getSocketFactory()
                .createSocket("localhost", fake.graphEndpoint().getPort())) {
            socket.getOutputStream()
                    .write(("GET /v1.0/organization HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                seen.write(next);
            }
        } catch (IOException e) {
            return seen.toString(StandardCharsets.UTF_8);
        }
        throw new IllegalStateException("The connection did not break: " + seen);
    }

    private HttpResponse<String> get(String url) {
        return browser.getWithToken(url, token);
    }
}
