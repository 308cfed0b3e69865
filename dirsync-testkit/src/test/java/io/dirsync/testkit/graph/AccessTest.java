package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.FakeTenant;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";
    private static final String SYNCHRONIZATION = Browser.GRAPH + "/v1.0/directory/onPremisesSynchronization";

    @Test
    void refusesRequestsWithoutAToken() {
        HttpResponse<String> response = browser.get(ORGANIZATION);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/"
                        + "authorize\", client_id=\"00000003-0000-0000-c000-000000000000\"");
        assertThat(error(response).path("code").asText()).isEqualTo("InvalidAuthenticationToken");
        assertThat(error(response).path("message").asText()).isEqualTo("Access token is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "e30.e30.e30", "..", "a.b.?"})
    void refusesWhatIsNoToken(String token) {
        HttpResponse<String> response = browser.getWithToken(ORGANIZATION, token);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(error(response).path("code").asText()).isEqualTo("InvalidAuthenticationToken");
    }

    @Test
    void refusesATokenOfAnotherFake() {
        try (FakeGraph other = FakeGraph.start()) {
            String token = Browser.throughProxy(other).token(other.tenant(CONTOSO));
            fake.tenant(CONTOSO);

            assertThat(error(browser.getWithToken(ORGANIZATION, token))
                            .path("message")
                            .asText())
                    .isEqualTo("Access token validation failure. Invalid issuer.");
        }
    }

    @Test
    void refusesATokenForTheGraphOfAnotherCloud() {
        String token = browser.token(fake.tenant(CONTOSO));

        HttpResponse<String> response = browser.getWithToken("https://graph.microsoft.us/v1.0/organization", token);

        assertThat(error(response).path("message").asText())
                .isEqualTo("Access token validation failure. Invalid audience.");
        assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).contains("login.microsoftonline.us");
    }

    @Test
    void refusesExpiredTokensButNotNewOnes() {
        String old = browser.token(fake.tenant(CONTOSO));

        fake.expireTokens();

        assertThat(error(browser.getWithToken(ORGANIZATION, old))
                        .path("message")
                        .asText())
                .isEqualTo("Lifetime validation failed, the token is expired.");
        assertThat(browser.getWithToken(ORGANIZATION, browser.token(CONTOSO)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesATokenOfATenantThatIsGone() {
        String token = browser.token(fake.tenant(CONTOSO));

        fake.reset();

        assertThat(error(browser.getWithToken(ORGANIZATION, token))
                        .path("message")
                        .asText())
                .isEqualTo("The token is for the tenant " + CONTOSO.guid()
                        + ", which is not registered any more. Registered tenants: none");
    }

    @Test
    void refusesWhatTheTenantDidNotConsentTo() {
        String token = browser.token(fake.tenant(CONTOSO.grants()));

        for (String url : new String[] {ORGANIZATION, SYNCHRONIZATION}) {
            HttpResponse<String> response = browser.getWithToken(url, token);
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(error(response).path("code").asText()).isEqualTo("Authorization_RequestDenied");
            assertThat(error(response).path("message").asText())
                    .isEqualTo("Insufficient privileges to complete the operation.");
        }
    }

    @Test
    void answersNullsToThoseWhoMayReadUsersOnly() {
        FakeTenant tenant = fake.tenant(CONTOSO.grants("User.Read"));

        JsonNode organization = Browser.json(browser.getWithToken(ORGANIZATION, browser.token(tenant)))
                .path("value")
                .path(0);

        organization
                .properties()
                .forEach(member -> assertThat(member.getValue().isNull())
                        .as(member.getKey())
                        .isEqualTo(!member.getKey().matches("id|displayName|verifiedDomains")));
    }

    @Test
    void appliesAChangeOfPermissionsAtOnce() {
        String token = browser.token(fake.tenant(CONTOSO.grants()));

        fake.tenant(CONTOSO);

        assertThat(browser.getWithToken(ORGANIZATION, token).statusCode()).isEqualTo(200);
    }

    @Test
    void errorsHaveTheShapeOfGraph() {
        HttpResponse<String> response = browser.get(ORGANIZATION, "client-request-id", "my-id");
        JsonNode inner = error(response).path("innerError");

        assertThat(inner.path("date").asText()).isEqualTo("2026-11-22T12:00:00");
        assertThat(inner.path("client-request-id").asText()).isEqualTo("my-id");
        assertThat(response.headers().firstValue("client-request-id")).contains("my-id");
        assertThat(response.headers().firstValue("request-id"))
                .contains(inner.path("request-id").asText());
        assertThat(response.headers().map()).containsKey("x-ms-ags-diagnostic");
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json;odata.metadata=minimal");
    }

    @Test
    void sendsTheRequestIdForAClientRequestIdThatNobodyGave() {
        Map<String, List<String>> headers = browser.get(ORGANIZATION).headers().map();

        assertThat(headers.get("client-request-id")).isEqualTo(headers.get("request-id"));
    }

    private static JsonNode error(HttpResponse<String> response) {
        return Browser.json(response).path("error");
    }
}
