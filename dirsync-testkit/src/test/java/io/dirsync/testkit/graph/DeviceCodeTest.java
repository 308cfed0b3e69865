package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.FakeTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeviceCodeTest extends FakeGraphTests {

    private static final String ADA = "ada@contoso.onmicrosoft.com";
    private static final String ALL = Browser.LOGIN + "/organizations/oauth2/v2.0/";

    @BeforeEach
    void register() {
        fake.tenant(CONTOSO);
    }

    @Test
    void asksTheUserToTypeACode() {
        JsonNode body = begin("openid");

        assertThat(body.path("verification_uri").asText()).isEqualTo("https://microsoft.com/devicelogin");
        assertThat(body.path("expires_in").asInt()).isEqualTo(900);
        assertThat(body.path("interval").asInt()).isEqualTo(1);
        assertThat(body.path("message").asText())
                .contains(body.path("user_code").asText());
        assertThat(fake.deviceCode().waiting())
                .containsExactly(body.path("user_code").asText());
    }

    @Test
    void waitsUntilTheUserApproves() {
        JsonNode begun = begin("Organization.Read.All");
        refusal(begun, "authorization_pending", 70016);

        fake.deviceCode().approve(ADA);

        JsonNode claims = Browser.claims(poll(begun).path("access_token").asText());
        assertThat(fake.deviceCode().waiting()).isEmpty();
        assertThat(claims.path("idtyp").asText()).isEqualTo("user");
        assertThat(claims.path("scp").asText()).isEqualTo("Organization.Read.All");
        assertThat(claims.path("upn").asText()).isEqualTo(ADA);
        assertThat(claims.path("appidacr").asText()).isEqualTo("0");
        assertThat(claims.has("roles")).isFalse();
    }

    @Test
    void remembersAnApprovalForTheNextSignIn() {
        fake.deviceCode().approve(SignedInUser.named(ADA).withRoles(SignedInUser.GLOBAL_READER));

        JsonNode body = poll(begin(".default"));

        JsonNode claims = Browser.claims(body.path("access_token").asText());
        assertThat(claims.path("wids").path(0).asText()).isEqualTo(SignedInUser.GLOBAL_READER);
        assertThat(claims.path("scp").asText().split(" ")).hasSameElementsAs(grants());
        assertThat(body.path("scope").asText()).contains(Browser.GRAPH + "/.default");
    }

    private static Set<String> grants() {
        return CONTOSO.stateAt(Instant.EPOCH).grants().names();
    }

    @Test
    void tellsWhatBecameOfTheSignIn() {
        fake.deviceCode().deny();
        refusal(begin("openid"), "authorization_declined", 70022);
        fake.deviceCode().expire();
        refusal(begin("openid"), "expired_token", 70020);
    }

    @Test
    void expiresWithTheClockOfTheTest() {
        JsonNode begun = begin("openid");

        fake.clock().advance(Duration.ofMinutes(15).minusNanos(1));
        refusal(begun, "authorization_pending", 70016);
        fake.clock().advance(Duration.ofNanos(1));
        refusal(begun, "expired_token", 70020);
    }

    @Test
    void slowsClientsDownWhenToldTo() {
        JsonNode begun = begin("openid");
        fake.deviceCode().slowDown(1);

        refusal(begun, "slow_down", 70023);
        refusal(begun, "authorization_pending", 70016);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.deviceCode().slowDown(0))
                .withMessage("times must be 1 or more, but was 0");
    }

    @Test
    void knowsACodeOnlyOnce() {
        fake.deviceCode().approve(ADA);
        JsonNode begun = begin("openid");
        poll(begun);

        refusal(begun, "bad_verification_code", 70018);
    }

    @Test
    void asksForConsentToWhatWasNotConsentedTo() {
        fake.tenant(CONTOSO.grants());
        fake.deviceCode().approve(ADA);
        refusal(begin("Organization.Read.All"), "invalid_grant", 65001);

        fake.deviceCode().approve(ADA);
        assertThat(poll(begin("User.Read")).path("scope").asText()).isEqualTo(Browser.GRAPH + "/User.Read");
    }

    @Test
    void knowsUsersOfTheTenantOnly() {
        fake.tenant(FakeTenant.healthy("fabrikam.onmicrosoft.com"));
        fake.deviceCode().approve("ada@nobody.example");
        refusal(begin("openid"), "invalid_grant", 50034);

        fake.deviceCode().approve("bob@fabrikam.onmicrosoft.com");
        JsonNode begun = Browser.json(browser.post(Browser.TOKEN.replace("/token", "/devicecode"), form("openid")));
        Map<String, String> poll = pollForm(begun);
        assertThat(Browser.json(browser.post(Browser.TOKEN, poll))
                        .path("error_codes")
                        .path(0)
                        .asInt())
                .isEqualTo(50020);
    }

    @Test
    void refusesScopesOfTwoResources() {
        JsonNode body = begin(Browser.GRAPH + "/User.Read https://graph.microsoft.us/User.Read");

        assertThat(body.path("error_codes").path(0).asInt()).isEqualTo(70011);
    }

    @Test
    void wantsNamesOfUsersWithADomain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedInUser.named("ada"))
                .withMessage("The name of a user looks like ada@contoso.onmicrosoft.com, but was ada");
    }

    private JsonNode begin(String scope) {
        return Browser.json(browser.post(ALL + "devicecode", form(scope)));
    }

    private JsonNode poll(JsonNode begun) {
        return Browser.json(browser.post(ALL + "token", pollForm(begun)));
    }

    private void refusal(JsonNode begun, String error, int code) {
        JsonNode body = poll(begun);
        assertThat(body.path("error").asText()).as(body.toString()).isEqualTo(error);
        assertThat(body.path("error_codes").path(0).asInt()).isEqualTo(code);
    }

    private Map<String, String> form(String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", fake.clientId());
        form.put("scope", scope);
        return form;
    }

    private Map<String, String> pollForm(JsonNode begun) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
        form.put("client_id", fake.clientId());
        form.put("device_code", begun.path("device_code").asText());
        return form;
    }
}
