package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GraphCredentialTest {

    @Test
    void textFormShowsNoSecret() {
        assertThat(GraphCredential.clientSecret("app", "s3cret")).hasToString("ClientSecret[clientId=app, secret=***]");
        assertThat(GraphCredential.clientAssertion("app", () -> "s3cret"))
                .hasToString("AssertionCredential[clientId=app, origin=supplier, assertion=***]");
        assertThat(GraphCredential.clientAssertionFile("app", Path.of("f")))
                .hasToString("AssertionCredential[clientId=app, origin=f, assertion=***]");
        assertThat(GraphCredential.tokens(request -> "s3cret")).hasToString("SuppliedTokens[isDelegated=false]");
        assertThat(GraphCredential.deviceCode("app", prompt -> {})).hasToString("DeviceCodeCredential[clientId=app]");
        assertThat(GraphCredential.managedIdentity()).hasToString("ManagedIdentityCredential[system-assigned]");
        assertThat(GraphCredential.managedIdentity("mine")).hasToString("ManagedIdentityCredential[mine]");
        assertThat(new AccessToken("t0ken")).hasToString("AccessToken[***]");
    }

    @Test
    void onlyPeopleHaveDelegatedPermissions() {
        assertThat(GraphCredential.deviceCode("app", prompt -> {}).isDelegated())
                .isTrue();
        assertThat(GraphCredential.clientSecret("app", "s").isDelegated()).isFalse();
        assertThat(GraphCredential.clientAssertion("app", () -> "s").isDelegated())
                .isFalse();
        assertThat(GraphCredential.managedIdentity().isDelegated()).isFalse();
    }

    @Test
    void messagesNameTheApplication() {
        assertThat(GraphCredential.clientSecret(" app ", "s").clientId()).isEqualTo("app");
        assertThat(GraphCredential.managedIdentity().clientId()).isEqualTo("system-assigned");
        assertThat(GraphCredential.managedIdentity("mine").clientId()).isEqualTo("mine");
        assertThat(GraphCredential.tokens(request -> "t").clientId()).isEqualTo("of the token supplier");
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
