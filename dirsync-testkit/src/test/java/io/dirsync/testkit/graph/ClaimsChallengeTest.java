package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.testkit.FakeTenant;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClaimsChallengeTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";
    private static final Pattern CLAIMS = Pattern.compile("claims=\"([^\"]+)\"");

    @Test
    void refusesATokenUntilItWasAskedForWithTheClaimsOfTheChallenge() {
        String token = browser.token(fake.tenant(CONTOSO));
        fake.tokens().requireClaims(CONTOSO);

        HttpResponse<String> challenge = browser.getWithToken(ORGANIZATION, token);

        assertThat(challenge.statusCode()).isEqualTo(401);
        assertThat(header(challenge))
                .startsWith("Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/"
                        + "authorize\", client_id=\"00000003-0000-0000-c000-000000000000\", "
                        + "error=\"insufficient_claims\", claims=\"");
        assertThat(status(browser.token(CONTOSO))).isEqualTo(401);
        assertThat(status(tokenFor(claims(challenge)))).isEqualTo(200);
    }

    @Test
    void wantsTheClaimsOfTheLastChallenge() {
        String token = browser.token(fake.tenant(CONTOSO));
        fake.tokens().requireClaims(CONTOSO);
        String first = claims(browser.getWithToken(ORGANIZATION, token));

        fake.tokens().requireClaims(CONTOSO);

        assertThat(status(tokenFor(first))).isEqualTo(401);
    }

    @Test
    void challengesOneTenantOnlyAndNoBadToken() {
        FakeTenant fabrikam = fake.tenant(FakeTenant.healthy("fabrikam.onmicrosoft.com"));
        fake.tenant(CONTOSO);
        fake.tokens().requireClaims(CONTOSO);

        assertThat(status(browser.token(fabrikam))).isEqualTo(200);
        assertThat(header(browser.get(ORGANIZATION))).doesNotContain("claims");
        assertThat(header(browser.getWithToken(ORGANIZATION, "a.b.c"))).doesNotContain("claims");
    }

    @Test
    void endsWithAReset() {
        fake.tenant(CONTOSO);
        fake.tokens().requireClaims(CONTOSO);

        fake.reset();

        assertThat(status(browser.token(fake.tenant(CONTOSO)))).isEqualTo(200);
    }

    @Test
    void knowsRegisteredTenantsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.tokens().requireClaims(CONTOSO))
                .withMessage("FakeTenant[contoso.onmicrosoft.com] is not registered. Registered tenants: none");
    }

    @Test
    void tokensSayWhatTheClientIsCapableOf() {
        fake.tenant(CONTOSO);

        assertThat(Browser.claims(tokenFor("{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"))
                        .path("xms_cc")
                        .path(0)
                        .asText())
                .isEqualTo("cp1");
    }

    @Test
    void refusesClaimsThatAreNoJson() {
        fake.tenant(CONTOSO);
        Map<String, String> form = browser.form();
        form.put("claims", "nonsense");

        assertThat(browser.post(Browser.TOKEN, form).body()).contains("AADSTS9002313");
    }

    private int status(String token) {
        return browser.getWithToken(ORGANIZATION, token).statusCode();
    }

    private String tokenFor(String claims) {
        Map<String, String> form = browser.form();
        form.put("claims", claims);
        return Browser.json(browser.post(Browser.TOKEN, form))
                .path("access_token")
                .asText();
    }

    private static String header(HttpResponse<String> response) {
        return response.headers().firstValue("WWW-Authenticate").orElse("");
    }

    private static String claims(HttpResponse<String> challenge) {
        Matcher claims = CLAIMS.matcher(header(challenge));
        assertThat(claims.find()).isTrue();
        return new String(Base64.getDecoder().decode(claims.group(1)), UTF_8);
    }
}
