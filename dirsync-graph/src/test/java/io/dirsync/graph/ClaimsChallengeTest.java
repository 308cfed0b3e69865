package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.aad.msal4j.ClaimsRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsChallengeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1604106651\"}}}",
                "{\"access_token\":{\"acrs\":{\"essential\":true,\"values\":[\"c1\",\"c2\"]},\"deviceid\":null}}",
                "{\"id_token\":{\"auth_time\":{\"value\":17,\"reason\":{\"a\":[1]}}},\"access_token\":{}}"
            })
    void msalUnderstandsWhatIsLetThrough(String claims) {
        assertThat(ClaimsChallenge.decode(base64(claims))).contains(claims);
        assertThat(ClaimsRequest.formatAsClaimsRequest(claims).formatAsJSONString())
                .startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "5",
                "null",
                "[]",
                "{}",
                "{\"access_token\":5}",
                "{\"access_token\":null}",
                "{\"access_token\":[]}",
                "{\"access_token\":{\"nbf\":5}}",
                "{\"access_token\":{\"nbf\":[1]}}",
                "{\"access_token\":{\"nbf\":{\"essential\":\"yes\"}}}",
                "{\"access_token\":{\"nbf\":{\"value\":{}}}}",
                "{\"access_token\":{\"nbf\":{\"values\":\"1\"}}}",
                "{\"access_token\":{\"nbf\":{\"values\":[{}]}}}"
            })
    void whatMsalCouldNotPassOnIsNoChallenge(String claims) {
        assertThat(ClaimsChallenge.decode(base64(claims))).isEmpty();
    }

    @Test
    void whatIsNotBase64IsNoChallenge() {
        assertThat(ClaimsChallenge.decode("{\"access_token\":{}}")).isEmpty();
    }

    @Test
    void capabilityIsAddedToTheClaims() {
        assertThat(ClaimsChallenge.withCapability("{\"access_token\":{\"nbf\":null}}"))
                .isEqualTo("{\"access_token\":{\"nbf\":null,\"xms_cc\":{\"values\":[\"cp1\"]}}}");
        assertThat(ClaimsChallenge.withCapability("{\"id_token\":{}}"))
                .isEqualTo("{\"id_token\":{},\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}");
    }

    private static String base64(String claims) {
        return Base64.getEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    }
}
