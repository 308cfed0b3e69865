package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusFaultTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";

    @BeforeEach
    void register() {
        fake.tenant(CONTOSO);
    }

    @Test
    void throttlesWithEveryFormOfTheTimeToWait() {
        fake.script(Fault.onGraph("").throttled().once());
        fake.script(Fault.onGraph("").throttled("1.5").once());
        fake.script(Fault.onGraph("")
                .throttledUntil(Instant.parse("2026-11-22T12:00:07.9Z"))
                .once());

        assertThat(retryAfter()).isEqualTo("none");
        assertThat(retryAfter()).isEqualTo("1.5");
        assertThat(retryAfter()).isEqualTo("Sun, 22 Nov 2026 12:00:07 GMT");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 200, 504})
    void answersAStatusAndNothingElse(int status) {
        fake.script(Fault.onGraph("").empty(status));

        assertThat(get().statusCode()).isEqualTo(status);
        assertThat(get().body()).isEmpty();
    }

    @Test
    void sendsTheClientSomewhereElse() {
        fake.script(Fault.onGraph("").redirect(302, "/v1.0/elsewhere").once());
        fake.script(Fault.onGraph("").redirectToHost(307, "evil.example").once());

        HttpResponse<String> same = get();
        HttpResponse<String> other = browser.get(ORGANIZATION + "?%24select=id");

        assertThat(same.statusCode()).isEqualTo(302);
        assertThat(same.headers().firstValue("Location")).contains("/v1.0/elsewhere");
        assertThat(other.statusCode()).isEqualTo(307);
        assertThat(other.headers().firstValue("Location"))
                .contains("https://evil.example/v1.0/organization?%24select=id");
    }

    @ParameterizedTest
    @CsvSource({
        "7000215, 401, invalid_client, ''",
        "700016, 400, unauthorized_client, ''",
        "90002, 400, invalid_request, ''",
        "50034, 400, invalid_grant, ''",
        "53003, 400, invalid_grant, message_only",
        "65001, 400, invalid_grant, consent_required",
        "50076, 400, interaction_required, basic_action",
        "90033, 503, temporarily_unavailable, ''",
        "424242, 400, invalid_request, ''"
    })
    void answersAnyErrorOfEntra(int code, int status, String error, String suberror) {
        fake.script(Fault.onToken().aadsts(code));

        HttpResponse<String> response = browser.post(Browser.TOKEN, browser.form());
        JsonNode body = Browser.json(response);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(body.path("error").asText()).isEqualTo(error);
        assertThat(body.path("suberror").asText()).isEqualTo(suberror);
        assertThat(body.path("error_codes").path(0).asInt()).isEqualTo(code);
        assertThat(body.path("error_description").asText()).startsWith("AADSTS" + code + ": ");
        assertThat(body.path("trace_id").asText()).isNotEmpty();
    }

    @Test
    void saysWhichClaimsEntraWants() {
        fake.script(Fault.onToken().aadsts(53003, "{\"access_token\":{}}"));

        assertThat(Browser.json(browser.post(Browser.TOKEN, browser.form()))
                        .path("claims")
                        .asText())
                .isEqualTo("{\"access_token\":{}}");
    }

    @Test
    void challengesForClaims() {
        fake.script(Fault.onGraph("").claimsChallenge("{\"a\":1}"));

        assertThat(get().statusCode()).isEqualTo(401);
        assertThat(get().headers().firstValue("WWW-Authenticate").orElse(""))
                .endsWith(", error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\"");
    }

    @Test
    void addsHeaders() {
        fake.script(Fault.onGraph("").status(503).header("Retry-After", "9").header("Content-Type", "text/plain"));

        assertThat(retryAfter()).isEqualTo("9");
        assertThat(get().headers().allValues("Content-Type")).containsExactly("text/plain");
    }

    @Test
    void addsHeadersToLateAndTricklingAnswersToo() {
        String token = browser.token(CONTOSO);
        fake.script(Fault.onGraph("")
                .latency(java.time.Duration.ZERO)
                .header("X-A", "1")
                .once());
        fake.script(Fault.onGraph("")
                .trickles(java.time.Duration.ofMillis(1))
                .header("X-A", "2")
                .once());
        fake.script(Fault.onGraph("").padded(1).header("X-A", "3").once());

        for (String value : new String[] {"1", "2", "3"}) {
            assertThat(browser.getWithToken(ORGANIZATION, token).headers().firstValue("X-A"))
                    .contains(value);
        }
    }

    private String retryAfter() {
        return get().headers().firstValue("Retry-After").orElse("none");
    }

    private HttpResponse<String> get() {
        return browser.get(ORGANIZATION);
    }
}
