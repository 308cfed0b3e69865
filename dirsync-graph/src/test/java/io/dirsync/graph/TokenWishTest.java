package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenWishTest {

    private static final AccessToken OLD = new AccessToken("old");
    private static final AccessToken NEW = new AccessToken("new");
    private static final String CLAIMS = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1?>~\"}}}";

    @Test
    void anyTokenGrantsNoWishInParticular() {
        assertThat(TokenWish.any().isGrantedBy(OLD, null)).isTrue();
        assertThat(TokenWish.any().isGrantedBy(OLD, CLAIMS)).isTrue();
    }

    @Test
    void rejectedTokenWillNotDoAgain() {
        assertThat(TokenWish.insteadOf(OLD).isGrantedBy(OLD, null)).isFalse();
        assertThat(TokenWish.insteadOf(OLD).isGrantedBy(NEW, null)).isTrue();
    }

    @Test
    void challengeIsAnsweredByAnotherTokenWithTheClaims() {
        TokenWish wish = TokenWish.answering(OLD, base64(Base64.getEncoder()));

        assertThat(wish.claims()).isEqualTo(CLAIMS);
        assertThat(wish.isGrantedBy(OLD, CLAIMS)).isFalse();
        assertThat(wish.isGrantedBy(NEW, null)).isFalse();
        assertThat(wish.isGrantedBy(NEW, CLAIMS)).isTrue();
    }

    @Test
    void challengeIsUnderstoodInTheAlphabetForUrlsToo() {
        assertThat(base64(Base64.getUrlEncoder())).isNotEqualTo(base64(Base64.getEncoder()));
        assertThat(TokenWish.answering(OLD, base64(Base64.getUrlEncoder().withoutPadding())))
                .isEqualTo(TokenWish.answering(OLD, base64(Base64.getEncoder())));
    }

    @Test
    void challengeThatSaysNothingAsksForAnotherTokenOnly() {
        assertThat(TokenWish.answering(OLD, "%")).isEqualTo(TokenWish.insteadOf(OLD));
    }

    @Test
    void textFormShowsNeitherTokenNorClaims() {
        assertThat(TokenWish.answering(OLD, base64(Base64.getEncoder())))
                .hasToString("TokenWish[rejected=AccessToken[***], claims=***]");
        assertThat(TokenWish.any()).hasToString("TokenWish[rejected=null, claims=none]");
    }

    private static String base64(Base64.Encoder encoder) {
        return encoder.encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8));
    }
}
