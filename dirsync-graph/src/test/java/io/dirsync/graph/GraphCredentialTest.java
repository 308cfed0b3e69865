package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class GraphCredentialTest {

    @Test
    void textFormShowsNoSecret() {
        assertThat(GraphCredential.clientSecret("app", "s3cret")).hasToString("ClientSecret[clientId=app, secret=***]");
        assertThat(new AccessToken("t0ken")).hasToString("AccessToken[***]");
    }

    @Test
    void blankClientIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GraphCredential.clientSecret(" ", "s3cret"))
                .withMessage("clientId is blank. Give the application (client) id, a GUID.");
    }

    @Test
    void blankSecretIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GraphCredential.clientSecret("app", ""))
                .withMessage("secret is blank. Give the value of a client secret of app.");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> GraphCredential.clientSecret("app", null))
                .withMessage("secret");
    }
}
