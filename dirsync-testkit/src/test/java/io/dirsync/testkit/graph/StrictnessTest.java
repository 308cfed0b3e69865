package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest extends FakeGraphTests {

    private static final String MESSAGE = """
                        FakeGraph was asked for what it does not serve:
                          GET https://graph.microsoft.com/v1.0/users
                          GET https://graph.microsoft.com/v1.0/groups
                        It serves:
                          GET /common/discovery/instance
                          GET /{tenant}/[v2.0/].well-known/openid-configuration
                          GET /{tenant}/discovery/[v2.0/]keys
                          POST /{tenant}/oauth2/v2.0/devicecode
                          POST /{tenant}/oauth2/[v2.0/]token
                          GET /v1.0|beta/organization[/{id}|/$count]
                          GET /v1.0|beta/directory/onPremisesSynchronization[/{id}|/$count]""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.microsoft.com/v1.0/users",
                "https://graph.microsoft.com/v2.0/organization",
                "https://graph.microsoft.com/v1.0/organization/a/branding",
                "https://graph.microsoft.com/v1.0/organization?%24filter=x",
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

    @Test
    void failsWithAllThatWasNotServedAndAllThatIs() {
        browser.get(Browser.GRAPH + "/v1.0/users");
        browser.get(Browser.GRAPH + "/v1.0/groups");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(fake::verifyNoUnmatchedRequests)
                .withMessage(MESSAGE);
    }

    @Test
    void hasNothingToComplainAboutAfterRefusalsOfTheService() {
        browser.get(Browser.GRAPH + "/v1.0/organization");
        browser.post(Browser.LOGIN + "/nobody.example/oauth2/v2.0/token", browser.form());

        assertThatCode(fake::verifyNoUnmatchedRequests).doesNotThrowAnyException();
    }

    @Test
    void forgetsWithAReset() {
        browser.get(Browser.GRAPH + "/v1.0/users");

        fake.reset();

        assertThat(fake.unmatchedRequests()).isEmpty();
    }
}
