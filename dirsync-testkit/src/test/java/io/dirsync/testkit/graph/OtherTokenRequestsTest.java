package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.MutableClock;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherTokenRequestsTest extends FakeGraphTests {

    private static final String OLDER = Browser.LOGIN + "/contoso.onmicrosoft.com/oauth2/token";

    @BeforeEach
    void register() {
        fake.tenant(CONTOSO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.microsoft.com",
                "https://graph.microsoft.com/",
                "00000003-0000-0000-c000-000000000000"
            })
    void olderClientsNameAResource(String resource) {
        Map<String, String> form = browser.form();
        form.remove("scope");
        form.put("resource", resource);

        JsonNode body = Browser.json(browser.post(OLDER, form));

        assertThat(body.path("expires_in").isTextual()).isTrue();
        assertThat(body.path("expires_on").asText())
                .isEqualTo(String.valueOf(MutableClock.DEFAULT_START.getEpochSecond() + 3599));
        assertThat(body.path("resource").asText()).isEqualTo(Browser.GRAPH);
        assertThat(Browser.claims(body.path("access_token").asText())
                        .path("aud")
                        .asText())
                .isEqualTo(Browser.GRAPH);
        assertThat(fake.requests()).allMatch(RecordedRequest::isForToken);
    }

    @Test
    void olderClientsMustNameAResource() {
        assertThat(browser.post(OLDER, browser.form()).body()).contains("AADSTS900144", "'resource'");
    }

    @Test
    void takesIdAndSecretFromTheHeaderToo() {
        assertThat(withBasic(fake.clientId() + ":" + fake.clientSecret().replace("~", "%7E")))
                .contains("\"access_token\"");
        assertThat(withBasic(fake.clientId() + ":wrong")).contains("AADSTS7000215");
        assertThat(withBasic("somebody:" + fake.clientSecret())).contains("AADSTS700016");
        assertThat(withBasic(fake.clientId())).contains("AADSTS7000215");
        assertThat(withBasic("%zz:x")).contains("AADSTS9002313");
    }

    private String withBasic(String pair) {
        String header = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
        Map<String, String> form = browser.form();
        form.remove("client_id");
        form.remove("client_secret");
        return browser.post(Browser.TOKEN, form, "Authorization", header).body();
    }

    @Test
    void applicationsGetNothingThatBelongsToUsers() {
        Map<String, String> form = browser.form();
        form.put("scope", Browser.GRAPH + "/.default openid profile offline_access");
        form.put("client_info", "1");

        JsonNode body = Browser.json(browser.post(Browser.TOKEN, form));

        assertThat(body.path("access_token").asText()).isNotEmpty();
        assertThat(body.has("refresh_token")).isFalse();
        assertThat(body.has("id_token")).isFalse();
        assertThat(body.has("client_info")).isFalse();
    }
}
