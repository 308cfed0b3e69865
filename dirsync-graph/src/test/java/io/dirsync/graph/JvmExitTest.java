package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmExitTest extends FakeGraphTests {

    @Test
    void sourceThatIsNeverClosedKeepsNoJvmAlive(@TempDir Path folder) throws Exception {
        healthyContoso();
        Path certificate = Files.writeString(folder.resolve("ca.pem"), graph.caCertificatePem());

        Process process = launch(certificate);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("gaps: 0, then the end");
    }

    private Process launch(Path certificate) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                graph.graphEndpoint().toString(),
                graph.clientId(),
                graph.clientSecret(),
                certificate.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Checks a tenant and falls off its end. */
    static final class Program {

        private Program() {}

        public static void main(String... args) throws Exception {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            try (InputStream pem = Files.newInputStream(Path.of(args[3]))) {
                trust.setCertificateEntry(
                        "ca", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            }
            URI host = URI.create(args[0]);
            int gaps = GraphSnapshotSource.builder(GraphCredential.clientSecret(args[1], args[2]))
                    .endpoint(host, host)
                    .trust(trust)
                    .build()
                    .capture(TenantId.of(CONTOSO.value()))
                    .sufferedGaps()
                    .size();
            System.out.println("gaps: " + gaps + ", then the end");
        }
    }
}
