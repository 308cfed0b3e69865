package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules about the certificate of the server's application. */
class ClientCertificateRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        -PT0.000000001S      | CRITICAL | not-applicable
        PT0S                 | CRITICAL | not-applicable
        PT0.000000001S       | passed   | WARNING
        P30D                 | passed   | WARNING
        P30DT0.000000001S    | passed   | INFO
        P150D                | passed   | INFO
        P150DT0.000000001S   | passed   | passed
        """)
    void judgesACertificateByWhatIsLeftOfIt(Duration left, String expired, String expiring) {
        TenantSnapshot snapshot = applications(application("App1", left));

        assertThat(Verdicts.of(ClientRules.CERTIFICATE_EXPIRED, snapshot)).isEqualTo(expired);
        assertThat(Verdicts.of(ClientRules.CERTIFICATE_EXPIRING, snapshot)).isEqualTo(expiring);
    }

    @Test
    void letsTheCertificateThatEndsLastDecide() {
        var rotated = new SyncApplication("App1", List.of(in(Duration.ofDays(-5)), in(Duration.ofDays(200)), NOW));
        TenantSnapshot snapshot = applications(rotated);

        assertThat(Verdicts.of(ClientRules.CERTIFICATE_EXPIRED, snapshot)).isEqualTo("passed");
        assertThat(Verdicts.of(ClientRules.CERTIFICATE_EXPIRING, snapshot)).isEqualTo("passed");
    }

    @Test
    void takesAnApplicationWithoutACertificateForOneThatCannotSignIn() {
        TenantSnapshot snapshot = applications(new SyncApplication("App1", List.of()));

        assertThat(Verdicts.of(ClientRules.CERTIFICATE_EXPIRED, snapshot)).isEqualTo("CRITICAL");
        assertThat(Verdicts.evidence(ClientRules.CERTIFICATE_EXPIRED, snapshot))
                .containsOnlyKeys("applications")
                .containsEntry("applications", List.of("App1"));
    }

    @Test
    void onlyWarnsOfAnExpiredApplicationWhereAnotherCanSignIn() {
        TenantSnapshot snapshot =
                applications(application("App1", Duration.ofDays(365)), application("App2", Duration.ofDays(-1)));

        assertThat(Verdicts.of(ClientRules.CERTIFICATE_EXPIRED, snapshot)).isEqualTo("WARNING");
        assertThat(Verdicts.evidence(ClientRules.CERTIFICATE_EXPIRED, snapshot))
                .containsEntry("applications", List.of("App2"))
                .containsEntry("certificateEnd", in(Duration.ofDays(-1)));
    }

    @Test
    void showsTheCertificateThatEndsFirst() {
        TenantSnapshot snapshot =
                applications(application("App1", Duration.ofDays(29)), application("App2", Duration.ofDays(3)));

        assertThat(Verdicts.evidence(ClientRules.CERTIFICATE_EXPIRING, snapshot))
                .containsEntry("applications", List.of("App2", "App1"))
                .containsEntry("left", Duration.ofDays(3))
                .containsEntry("threshold", Duration.ofDays(30));
    }

    @Test
    void recommendsToRotateTheCertificate() {
        assertThat(Verdicts.actions(
                        ClientRules.CERTIFICATE_EXPIRED, applications(application("App1", Duration.ofDays(-1)))))
                .isEqualTo("A26");
        assertThat(Verdicts.actions(
                        ClientRules.CERTIFICATE_EXPIRING, applications(application("App1", Duration.ofDays(1)))))
                .isEqualTo("A26");
    }

    private static TenantSnapshot applications(SyncApplication... applications) {
        return Inputs.HEALTHY.snapshot().toBuilder()
                .syncIdentity(new SyncIdentity(
                        Fact.known(List.of(applications)),
                        Fact.notRequested(),
                        Fact.notRequested(),
                        Fact.notRequested()))
                .build();
    }

    private static SyncApplication application(String name, Duration left) {
        return new SyncApplication(name, List.of(in(left)));
    }

    private static Instant in(Duration time) {
        return NOW.plus(time);
    }
}
