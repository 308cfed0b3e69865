package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dirsync.snapshot.TenantId;
import java.security.KeyStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphSnapshotSourceTest {

    private final GraphSnapshotSource.Builder builder =
            GraphSnapshotSource.builder(GraphCredential.clientSecret("app", "s3cret"));

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0009S", "PT24H0.001S"})
    void timeoutHasBounds(Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.timeout(timeout))
                .withMessage("timeout is " + timeout + ". Give from 1 ms to PT24H.");
    }

    @Test
    void keyStoreMustHoldCertificates() throws Exception {
        KeyStore unloaded = KeyStore.getInstance("PKCS12");

        assertThatIllegalArgumentException()
                .isThrownBy(builder.trust(unloaded)::build)
                .withMessage(
                        "The key store given to trust(...) cannot be used: it holds no certificate of an authority."
                                + " Give a loaded key store that holds certificates.");
    }

    @Test
    void closedSourceRefusesChecks() {
        GraphSnapshotSource source = builder.build();
        source.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> source.capture(TenantId.of("contoso.com")))
                .withMessage("The source is closed. Make a new one, and close it after the last check.");
    }
}
