package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.MutableClock;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenTest extends FakeGraphTests {

    private static final String ENDPOINT = Browser.LOGIN + "/contoso.onmicrosoft.com/oauth2/v2.0/token";

    @BeforeEach
    void registerContoso() {
        fake.tenant(CONTOSO);
    }

    @Test
    void answersLikeEntra() {
        HttpResponse<String> response = browser.post(ENDPOINT, browser.form());
        JsonNode body = Browser.json(response);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(body.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(body.path("expires_in").asInt()).isEqualTo(3599);
        assertThat(body.path("ext_expires_in").asInt()).isEqualTo(3599);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store, no-cache");
    }

    @Test
    void carriesTheClaimsThatClientsRead() {
        JsonNode claims = part(browser.token(CONTOSO), 1);

        assertThat(claims.path("aud").asText()).isEqualTo(Browser.GRAPH);
        assertThat(claims.path("iss").asText()).isEqualTo("https://sts.windows.net/" + CONTOSO.guid() + "/");
        assertThat(claims.path("tid").asText()).isEqualTo(CONTOSO.guid().value());
        assertThat(claims.path("appid").asText()).isEqualTo(fake.clientId());
        assertThat(claims.path("idtyp").asText()).isEqualTo("app");
        assertThat(claims.path("oid")).isEqualTo(claims.path("sub"));
        assertThat(claims.path("roles"))
                .map(JsonNode::asText)
                .containsExactlyInAnyOrder("Organization.Read.All", "OnPremDirectorySynchronization.Read.All");
        assertThat(claims.path("ver").asText()).isEqualTo("1.0");
    }

    @Test
    void livesAnHourByTheClockOfTheTest() {
        JsonNode claims = part(browser.token(CONTOSO), 1);
        long now = MutableClock.DEFAULT_START.getEpochSecond();

        assertThat(claims.path("nbf").asLong())
                .isEqualTo(claims.path("iat").asLong())
                .isEqualTo(now - 300);
        assertThat(claims.path("exp").asLong()).isEqualTo(now + 3599);
    }

    @Test
    void isSignedWithThePublishedKey() throws Exception {
        String token = browser.token(CONTOSO);
        JsonNode key = Browser.json(browser.get(Browser.LOGIN + "/common/discovery/v2.0/keys"))
                .path("keys")
                .path(0);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")))));
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(UTF_8));

        assertThat(part(token, 0).path("kid")).isEqualTo(key.path("kid"));
        assertThat(part(token, 0).path("alg").asText()).isEqualTo("RS256");
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.split("\\.")[2])))
                .isTrue();
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
    }

    private static JsonNode part(String token, int index) {
        return Browser.json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[index]), UTF_8));
    }
}
