package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.graph.FakeGraph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnreachableTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");

    @Test
    void hostWithoutAddressIsNamed() {
        SnapshotException failure = failure(at(URI.create("https://dirsync.invalid")));

        assertThat(failure)
                .hasMessageStartingWith("Cannot sign in to tenant " + CONTOSO + " at dirsync.invalid ")
                .hasMessageEndingWith(
                        ": the name cannot be resolved. Check the DNS of this network; some networks need proxy(...).");
        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void hostThatRefusesIsNamed() throws IOException {
        URI nobody = URI.create("https://localhost:" + freePort());

        assertThat(failure(at(nobody)))
                .hasMessageContaining(" at " + nobody.getAuthority() + " ")
                .hasMessageEndingWith(
                        ": the connection was refused. Check the firewall; some networks need proxy(...).");
    }

    @Test
    void proxyThatIsNotThereIsNamed() throws IOException {
        int port = freePort();

        assertThat(failure(source().proxy(new InetSocketAddress("localhost", port))))
                .hasMessage("Cannot sign in to tenant " + CONTOSO + " at login.microsoftonline.com through the proxy"
                        + " localhost:" + port + ": the connection was refused. Check the firewall; some networks need"
                        + " proxy(...).");
    }

    @Test
    void proxyThatRefusesIsNamed() {
        try (FakeGraph graph = FakeGraph.start()) {
            URI elsewhere = URI.create("https://dirsync.invalid");

            assertThat(failure(at(elsewhere).proxy(graph.proxyAddress())))
                    .hasMessageContaining(" at dirsync.invalid through the proxy ")
                    .hasMessageContaining(": the proxy refused to connect. Allow the host in the proxy,");
        }
    }

    @Test
    void untrustedCertificateAsksForTrust() {
        try (FakeGraph graph = FakeGraph.start()) {
            SnapshotException failure = failure(source().proxy(graph.proxyAddress()));

            assertThat(failure)
                    .hasMessageContaining("at login.microsoftonline.com through the proxy ")
                    .hasMessageEndingWith(": the certificate is not trusted. If a proxy of this network inspects TLS,"
                            + " give the certificate of its authority with trust(...).");
            assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        }
    }

    @Test
    void certificateOfAnotherHostIsSeenForWhatItIs() {
        LocalCertificate certificate = LocalCertificate.create();
        try (LocalServer server = LocalServer.start(certificate, exchange -> {})) {
            assertThat(failure(at(server.url("127.0.0.1")).trust(server.trustStore())))
                    .hasMessageContaining(": the certificate is for another host. Check who answers under that name");
        }
    }

    private static GraphSnapshotSource.Builder source() {
        return GraphSnapshotSource.builder(GraphCredential.clientSecret("app", "s3cret"))
                .timeout(Duration.ofSeconds(20));
    }

    private static GraphSnapshotSource.Builder at(URI host) {
        return source().endpoint(host, host);
    }

    private static SnapshotException failure(GraphSnapshotSource.Builder builder) {
        try (GraphSnapshotSource source = builder.build()) {
            return catchThrowableOfType(SnapshotException.class, () -> source.capture(CONTOSO));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
