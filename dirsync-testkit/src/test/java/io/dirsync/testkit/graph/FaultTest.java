package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";
    private static final String BETA_ORGANIZATION = Browser.GRAPH + "/beta/organization";

    private String token = "";

    @BeforeEach
    void signIn() {
        token = browser.token(fake.tenant(CONTOSO));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Request_BadRequest",
        "401, InvalidAuthenticationToken",
        "403, Authorization_RequestDenied",
        "404, Request_ResourceNotFound",
        "409, Directory_ConcurrencyViolation",
        "429, TooManyRequests",
        "500, InternalServerError",
        "502, BadGateway",
        "503, ServiceUnavailable",
        "504, GatewayTimeout",
        "418, UnknownError"
    })
    void answersAStatusInTheShapeOfGraph(int status, String code) {
        fake.script(Fault.onGraph("organization").status(status));

        HttpResponse<String> response = get(ORGANIZATION);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Browser.json(response).path("error").path("code").asText()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "503, temporarily_unavailable, AADSTS90033",
        "429, temporarily_unavailable, AADSTS90033",
        "400, invalid_request, AADSTS90023"
    })
    void answersAStatusInTheShapeOfEntra(int status, String error, String code) {
        fake.script(Fault.onToken().status(status));

        HttpResponse<String> response =
                browser.post(Browser.LOGIN + "/" + CONTOSO.id() + "/oauth2/v2.0/token", browser.form());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Browser.json(response).path("error").asText()).isEqualTo(error);
        assertThat(Browser.json(response).path("error_description").asText()).startsWith(code);
    }

    @Test
    void roundsTheTimeToWaitUpToSeconds() {
        fake.script(Fault.onGraph("").throttled(Duration.ofMillis(1_001)));

        assertThat(get(ORGANIZATION).statusCode()).isEqualTo(429);
        assertThat(get(ORGANIZATION).headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void answersAWebPage() {
        fake.script(Fault.onGraph("").html(502));

        assertThat(get(ORGANIZATION).statusCode()).isEqualTo(502);
        assertThat(get(ORGANIZATION).headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(get(ORGANIZATION).body()).startsWith("<html>");
    }

    @Test
    void breaksOffTheTrueAnswer() {
        String whole = get(ORGANIZATION).body();

        fake.script(Fault.onGraph("").truncatedJson());

        assertThat(get(ORGANIZATION).statusCode()).isEqualTo(200);
        assertThat(whole)
                .startsWith(get(ORGANIZATION).body())
                .hasSizeGreaterThan(get(ORGANIZATION).body().length());
    }

    @Test
    void answersWhatItIsTold() {
        fake.script(Fault.onGraph("").body(200, "text/plain", "æøå"));

        assertThat(get(ORGANIZATION).body()).isEqualTo("æøå");
    }

    @Test
    void breaksTheConnection() {
        fake.script(Fault.onGraph("").connectionReset());

        assertThatThrownBy(() -> get(ORGANIZATION)).isInstanceOf(UncheckedIOException.class);
    }

    @Timeout(20)
    @ParameterizedTest
    @MethodSource("waysToEnd")
    void keepsSilentUntilTheFakeIsResetOrClosed(Consumer<FakeGraph> end) {
        fake.reset();
        fake.script(Fault.onToken().neverAnswers());
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> browser.token(CONTOSO));
        while (fake.requests().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(answer).isNotDone();

        end.accept(fake);

        assertThatThrownBy(answer::join).hasRootCauseInstanceOf(IOException.class);
    }

    static Stream<Consumer<FakeGraph>> waysToEnd() {
        return Stream.of(FakeGraph::reset, FakeGraph::close);
    }

    @Test
    void strikesOnlyWhereItIsTold() {
        fake.script(Fault.onGraph("beta/").status(503));

        assertThat(get(ORGANIZATION).statusCode()).isEqualTo(200);
        assertThat(get(BETA_ORGANIZATION).statusCode()).isEqualTo(503);
        assertThat(browser.token(CONTOSO)).isNotEmpty();
    }

    @Test
    void strikesAsOftenAsItIsTold() {
        fake.script(Fault.onGraph("").status(503).times(2));

        assertThat(Stream.generate(() -> get(ORGANIZATION).statusCode()).limit(4))
                .containsExactly(503, 503, 200, 200);
    }

    @Test
    void letsFaultsStrikeInTheOrderInWhichTheyWereScripted() {
        fake.script(Fault.onGraph("").status(503).once());
        fake.script(Fault.onGraph("").status(429).once());

        assertThat(Stream.generate(() -> get(ORGANIZATION).statusCode()).limit(3))
                .containsExactly(503, 429, 200);
    }

    @Test
    void endsWithAReset() {
        fake.script(Fault.onGraph("").status(503));

        fake.reset();
        fake.tenant(CONTOSO);

        assertThat(get(ORGANIZATION).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesStatusesThatAreNoErrorsAndCountsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.onToken().status(200))
                .withMessage("status must be 400 to 599, but was 200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.onToken().status(500).times(0))
                .withMessage("count must be 1 or more, but was 0");
    }

    private HttpResponse<String> get(String url) {
        return browser.getWithToken(url, token);
    }
}
