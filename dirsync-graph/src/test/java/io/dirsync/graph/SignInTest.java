package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.graph.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInTest extends FakeGraphTests {

    @Test
    void wrongSecretSaysWhatToGive() {
        healthyContoso();

        SnapshotException failure = failure(withSecret("wr0ng").proxy(graph.proxyAddress()), CONTOSO);

        assertThat(failure)
                .hasMessageStartingWith("The client secret of application " + graph.clientId() + " is wrong. Give the"
                        + " value of the secret, not its id,")
                .hasMessageContaining("login.microsoftonline.com answered HTTP 401 invalid_client AADSTS7000215");
        assertThat(failure.reason()).isEqualTo(Reason.CREDENTIAL);
        assertThat(failure.requestId()).isPresent();
    }

    @Test
    void unknownTenantNamesTheCloud() {
        SnapshotException failure = failure(throughProxy(), TenantId.of("nobody.example"));

        assertThat(failure)
                .hasMessageStartingWith("There is no tenant nobody.example in the cloud GLOBAL.")
                .hasMessageContaining("AADSTS90002");
        assertThat(failure.reason()).isEqualTo(Reason.TENANT_NOT_FOUND);
    }

    @Test
    void unknownApplicationNamesItself() {
        healthyContoso();
        GraphSnapshotSource.Builder stranger = GraphSnapshotSource.builder(
                        GraphCredential.clientSecret("stranger", "s"))
                .trust(graph.trustStore())
                .proxy(graph.proxyAddress());

        SnapshotException failure = failure(stranger, CONTOSO);

        assertThat(failure).hasMessageStartingWith("Application stranger is not known in tenant " + CONTOSO + ".");
        assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
    }

    @Test
    void missingConsentNamesThePermissions() {
        healthyContoso();
        graph.script(
                Fault.onToken().body(400, "application/json", "{\"error\":\"invalid_grant\",\"error_codes\":[65001]}"));

        SnapshotException failure = failure(throughProxy(), CONTOSO);

        assertThat(failure)
                .hasMessageStartingWith("No administrator of tenant " + CONTOSO + " has consented to application ")
                .hasMessageContaining("Organization.Read.All");
        assertThat(failure.reason()).isEqualTo(Reason.PERMISSION_DENIED);
    }

    @Test
    void throttledSignInKeepsTheTimeToWait() {
        graph.script(Fault.onToken().throttled(Duration.ofSeconds(7)));

        SnapshotException failure = failure(throughProxy(), CONTOSO);

        assertThat(failure.reason()).isEqualTo(Reason.THROTTLED);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void webPageInPlaceOfTheAuthorityIsSeenForWhatItIs() {
        graph.script(Fault.onToken().html(200));

        SnapshotException failure = failure(throughProxy(), CONTOSO);

        assertThat(failure)
                .hasMessageStartingWith("Something that stands between may have answered")
                .hasMessageEndingWith("HTTP 200 with text/html instead of JSON.");
        assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED_RESPONSE);
    }

    @Test
    void brokenAuthorityIsAskedOnce() {
        graph.script(Fault.onToken().html(503));

        assertThat(failure(throughProxy(), CONTOSO).reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(tokenRequests()).isEqualTo(1);
    }

    private SnapshotException failure(GraphSnapshotSource.Builder builder, TenantId tenant) {
        GraphSnapshotSource source = build(builder);
        return catchThrowableOfType(SnapshotException.class, () -> source.capture(tenant));
    }
}
