package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.testkit.graph.RecordedRequest;
import io.dirsync.testkit.graph.WorkloadIdentity;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each credential from sign-in to snapshot, against an Entra that checks signatures. */
class EntraSignInTest extends FakeGraphTests {

    private static final TestKey KEY = TestKey.rsa("-validity 30");
    private static final WorkloadIdentity WORKLOAD =
            WorkloadIdentity.of("https://oidc.example", "system:serviceaccount:sync:dirsync");

    private final List<DeviceCodePrompt> prompts = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void registeredCertificateReadsTheTenant() {
        graph.application().register(KEY.certificate());

        assertReads(source(certificate()));
    }

    @Test
    void certificateThatIsNotRegisteredSaysWhereToRegisterIt() {
        assertThat(failure(source(certificate())))
                .hasMessageStartingWith("The app registration of application " + graph.clientId()
                        + " does not have the certificate that was given, or no longer.")
                .hasMessageContaining("AADSTS700027");
    }

    @Test
    void federatedAssertionReadsTheTenant() throws Exception {
        graph.application().register(WORKLOAD);
        Path file = Files.writeString(folder.resolve("token"), WORKLOAD.assertion());

        assertReads(source(GraphCredential.clientAssertionFile(graph.clientId(), file)));
        assertReads(source(GraphCredential.clientAssertion(graph.clientId(), WORKLOAD::assertion)));
    }

    @Test
    void assertionOfAnotherWorkloadSaysWhatToCompare() {
        graph.application().register(WORKLOAD);
        WorkloadIdentity other = WORKLOAD.withSubject("system:serviceaccount:sync:other");

        assertThat(failure(source(GraphCredential.clientAssertion(graph.clientId(), other::assertion))))
                .hasMessageStartingWith("No federated credential of application " + graph.clientId()
                        + " fits the assertion. Compare its issuer, subject and audience")
                .hasMessageContaining("AADSTS700213");
    }

    @Test
    void expiredAssertionSaysSo() {
        graph.application().register(WORKLOAD);

        assertThat(failure(source(GraphCredential.clientAssertion(graph.clientId(), WORKLOAD::expiredAssertion))))
                .hasMessageStartingWith(
                        "The assertion of application " + graph.clientId() + " is not valid at this time")
                .hasMessageContaining("AADSTS700024");
    }

    @Test
    void personWhoEntersTheCodeReadsTheTenantAndIsAskedOnce() {
        healthyContoso();
        GraphSnapshotSource source = source(deviceCode());
        graph.deviceCode().approve("ada@" + CONTOSO);

        assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
        assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
        assertThat(prompts).hasSize(1);
        assertThat(prompts.get(0).verificationUri()).isEqualTo(URI.create("https://microsoft.com/devicelogin"));
    }

    @Test
    void personWhoDeclinesIsRespected() {
        graph.deviceCode().deny();

        assertThat(failure(source(deviceCode())))
                .hasMessageStartingWith("The person who was asked declined to sign application " + graph.clientId());
    }

    @Test
    void codeThatNobodyEnteredSaysSo() {
        graph.deviceCode().expire();

        assertThat(failure(source(deviceCode())))
                .hasMessageStartingWith("Nobody entered the device code for tenant " + CONTOSO + " in time.");
    }

    @ParameterizedTest
    @EnumSource(GraphCloud.class)
    void everyCloudIsSignedInToAtItsOwnAuthority(GraphCloud cloud) {
        healthyContoso();
        graph.application().register(KEY.certificate());

        build(withCredential(certificate()).cloud(cloud)).capture(CONTOSO);

        assertThat(graph.requests())
                .filteredOn(RecordedRequest::isForToken)
                .extracting(RecordedRequest::host)
                .containsExactly(cloud.authority().getHost());
        assertThat(graph.requests())
                .filteredOn(RecordedRequest::boreToken)
                .extracting(RecordedRequest::host)
                .containsOnly(cloud.graphEndpoint().getHost());
    }

    private GraphCredential certificate() {
        return GraphCredential.clientCertificate(graph.clientId(), ClientCertificate.pfx(KEY.pfx(), KeyTool.PASSWORD));
    }

    private GraphCredential deviceCode() {
        return GraphCredential.deviceCode(graph.clientId(), prompts::add);
    }

    private GraphSnapshotSource source(GraphCredential credential) {
        return build(withCredential(credential));
    }

    private GraphSnapshotSource.Builder withCredential(GraphCredential credential) {
        return GraphSnapshotSource.builder(credential)
                .trust(graph.trustStore())
                .proxy(graph.proxyAddress())
                .timeout(Duration.ofSeconds(20));
    }

    private void assertReads(GraphSnapshotSource source) {
        healthyContoso();
        assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
    }

    private SnapshotException failure(GraphSnapshotSource source) {
        healthyContoso();
        return catchThrowableOfType(SnapshotException.class, () -> source.capture(CONTOSO));
    }
}
