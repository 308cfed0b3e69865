package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefreshTokenTest extends FakeGraphTests {

    private static final String ADA = "ada@contoso.onmicrosoft.com";

    @BeforeEach
    void register() {
        fake.tenant(CONTOSO);
        fake.deviceCode().approve(ADA);
    }

    @Test
    void tellsWhoSignedIn() {
        JsonNode body = signIn("openid profile offline_access User.Read");
        JsonNode info = Browser.json(new String(
                Base64.getUrlDecoder().decode(body.path("client_info").asText()), UTF_8));
        JsonNode id = Browser.claims(body.path("id_token").asText());

        assertThat(id.path("aud").asText()).isEqualTo(fake.clientId());
        assertThat(id.path("preferred_username").asText()).isEqualTo(ADA);
        assertThat(id.path("ver").asText()).isEqualTo("2.0");
        assertThat(info.path("uid")).isEqualTo(id.path("oid"));
        assertThat(info.path("utid").asText()).isEqualTo(CONTOSO.guid().value());
        assertThat(body.path("scope").asText()).isEqualTo(Browser.GRAPH + "/User.Read openid profile");
    }

    @Test
    void givesNothingThatWasNotAskedFor() {
        JsonNode body = signIn("User.Read");

        assertThat(body.has("refresh_token")).isFalse();
        assertThat(body.has("id_token")).isFalse();
    }

    @Test
    void givesANewTokenWithEveryUseAndTakesTheOldOne() {
        String first = signIn("offline_access User.Read").path("refresh_token").asText();

        JsonNode second = refresh(first, Map.of());
        JsonNode third = refresh(first, Map.of());

        assertThat(second.path("refresh_token").asText())
                .isNotEmpty()
                .isNotEqualTo(first)
                .isNotEqualTo(third.path("refresh_token").asText());
        assertThat(scopes(second)).isEqualTo("User.Read");
    }

    @Test
    void takesOtherScopesThatWereConsentedTo() {
        String token = signIn("offline_access User.Read").path("refresh_token").asText();

        assertThat(scopes(refresh(token, Map.of("scope", "Organization.Read.All"))))
                .isEqualTo("Organization.Read.All");
        assertThat(code(refresh(token, Map.of("scope", "User.Read.All")))).isEqualTo(65001);
    }

    @Test
    void refusesWhatWasRevokedOrNeverGivenOut() {
        String token = signIn("offline_access User.Read").path("refresh_token").asText();

        fake.tokens().revokeRefreshTokens();

        assertThat(code(refresh(token, Map.of()))).isEqualTo(50173);
        assertThat(refresh(token, Map.of()).path("suberror").asText()).isEqualTo("bad_token");
        assertThat(code(refresh("nonsense", Map.of()))).isEqualTo(9002313);
    }

    @Test
    void refusesAWrongSecretThoughNoneIsNeeded() {
        String token = signIn("offline_access User.Read").path("refresh_token").asText();

        assertThat(code(refresh(token, Map.of("client_secret", "wrong")))).isEqualTo(7000215);
        JsonNode confidential = refresh(token, Map.of("client_secret", fake.clientSecret()));
        assertThat(Browser.claims(confidential.path("access_token").asText())
                        .path("appidacr")
                        .asText())
                .isEqualTo("1");
    }

    private JsonNode signIn(String scope) {
        Map<String, String> form = form(Map.of("scope", scope));
        String code = Browser.json(browser.post(Browser.TOKEN.replace("/token", "/devicecode"), form))
                .path("device_code")
                .asText();
        form = form(Map.of("device_code", code, "client_info", "1"));
        form.put("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
        return Browser.json(browser.post(Browser.TOKEN, form));
    }

    private JsonNode refresh(String token, Map<String, String> more) {
        Map<String, String> form = form(more);
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", token);
        return Browser.json(browser.post(Browser.TOKEN, form));
    }

    private Map<String, String> form(Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(more);
        form.put("client_id", fake.clientId());
        return form;
    }

    private static String scopes(JsonNode body) {
        return Browser.claims(body.path("access_token").asText()).path("scp").asText();
    }

    private static int code(JsonNode body) {
        return body.path("error_codes").path(0).asInt();
    }
}
