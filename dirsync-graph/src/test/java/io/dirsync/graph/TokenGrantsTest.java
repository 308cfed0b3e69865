package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenGrantsTest {

    @Test
    void rolesAreThoseOfAnApplication() {
        TokenGrants grants = grants("{\"roles\":[\"Organization.Read.All\",\"User.ReadWrite.All\"]}")
                .orElseThrow();

        assertThat(grants.kind()).isEqualTo(GraphPermission.Kind.APPLICATION);
        assertThat(grants.has(GraphPermission.ORGANIZATION_READ_ALL)).isTrue();
        assertThat(grants.has(GraphPermission.USER_READ_ALL)).isTrue();
        assertThat(grants.has(GraphPermission.GROUP_READ_ALL)).isFalse();
    }

    @Test
    void scopesAreThoseOfASignedInUser() {
        TokenGrants grants = grants("{\"scp\":\"openid Directory.Read.All\"}").orElseThrow();

        assertThat(grants.kind()).isEqualTo(GraphPermission.Kind.DELEGATED);
        assertThat(grants.has(GraphPermission.GROUP_READ_ALL)).isTrue();
        assertThat(grants.has(GraphPermission.SYNCHRONIZATION_READ_ALL)).isFalse();
    }

    @Test
    void tokenWithoutAnyPermissionSaysSo() {
        assertThat(grants("{\"aud\":\"https://graph.microsoft.com\"}")
                        .orElseThrow()
                        .names())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"t0ken", "a.b.c", "a.!.c", "", "..", "a.e30.c.d"})
    void tokensOfAnotherFormatSayNothing(String token) {
        assertThat(TokenGrants.of(new AccessToken(token))).isEmpty();
    }

    private static Optional<TokenGrants> grants(String claims) {
        return TokenGrants.of(token(claims));
    }

    static AccessToken token(String claims) {
        return new AccessToken("e30."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".c2ln");
    }
}
