package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest extends FakeGraphTests {

    private static final String ASKED = """
            FakeGraph was asked for what it does not serve:
              GET https://graph.microsoft.com/v1.0/nonsense
              GET https://graph.microsoft.com/v1.0/folly
            It serves:
              GET /common/discovery/instance
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.microsoft.com/v1.0/nonsense",
                "https://graph.microsoft.com/v2.0/organization",
                "https://graph.microsoft.com/v1.0/organization/a/branding",
                "https://graph.microsoft.com/v1.0/organization?%24orderby=displayName",
                "https://graph.microsoft.com/v1.0/organization?nonsense=x",
                "https://graph.microsoft.com/common/discovery/v2.0/keys",
                "https://graph.microsoft.com/",
                "https://login.microsoftonline.com/v1.0/organization",
                "https://login.microsoftonline.com/common/oauth2/v2.0/token"
            })
    void complainsAboutWhatItDoesNotServe(String url) {
        HttpResponse<String> response = browser.get(url);

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(Browser.json(response).path("error").path("message").asText())
                .startsWith("FakeGraph does not serve GET " + url + ". It serves:")
                .contains("POST /{tenant}/oauth2/[v2.0/]token", "GET /v1.0|beta/organization");
        assertThat(fake.unmatchedRequests()).containsExactly("GET " + url);
    }

    @Test
    void complainsAboutMethodsThatItDoesNotServe() {
        browser.post(Browser.GRAPH + "/v1.0/organization", Map.of("a", "b"));

        assertThat(fake.unmatchedRequests()).containsExactly("POST https://graph.microsoft.com/v1.0/organization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE"})
    void refusesMethodsThatGraphDoesNotHave(String method) {
        String token = browser.token(fake.tenant(CONTOSO));

        HttpResponse<String> response =
                browser.sendJson(new Browser.Call(method, Browser.GRAPH + "/v1.0/organization", token), "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(fake.unmatchedRequests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1.0/nonsense, Resource not found for the segment 'nonsense'.",
        "/v1.0/directory/nonsense/a, Resource not found for the segment 'nonsense'.",
        "/v1.0/organization/a/branding, Resource not found for the segment 'branding'.",
        "/v1.0/organization?%24orderby=id, Unsupported query.",
        "/v9.0/organization, Invalid version: v9.0"
    })
    void answersAsGraphDoesWhenItIsLenient(String path, String message) {
        fake.settings().lenient();

        HttpResponse<String> response = browser.get(Browser.GRAPH + path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Browser.json(response).path("error").path("message").asText())
                .isEqualTo(message);
        assertThat(fake.unmatchedRequests()).isEmpty();
    }

    @Test
    void refusesToCreateWhenItIsLenientAndComplainsAgainAfterAReset() {
        fake.settings().lenient();
        int lenient = browser.post(Browser.GRAPH + "/v1.0/organization", Map.of("a", "b"))
                .statusCode();
        fake.reset();

        assertThat(lenient).isEqualTo(405);
        assertThat(browser.post(Browser.GRAPH + "/v1.0/organization", Map.of("a", "b"))
                        .statusCode())
                .isEqualTo(501);
    }

    @Test
    void failsWithAllThatWasNotServedAndAllThatIs() {
        browser.get(Browser.GRAPH + "/v1.0/nonsense");
        browser.get(Browser.GRAPH + "/v1.0/folly");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(fake::verifyNoUnmatchedRequests)
                .withMessageStartingWith(ASKED)
                .withMessageContaining("\n  GET /v1.0|beta/organization[/{id}|/$count]\n")
                .withMessageEndingWith("\n  POST /v1.0|beta/$batch");
    }

    @Test
    void hasNothingToComplainAboutAfterRefusalsOfTheService() {
        browser.get(Browser.GRAPH + "/v1.0/organization");
        browser.post(Browser.LOGIN + "/nobody.example/oauth2/v2.0/token", browser.form());

        assertThatCode(fake::verifyNoUnmatchedRequests).doesNotThrowAnyException();
    }

    @Test
    void forgetsWithAReset() {
        browser.get(Browser.GRAPH + "/v1.0/nonsense");

        fake.reset();

        assertThat(fake.unmatchedRequests()).isEmpty();
    }
}
