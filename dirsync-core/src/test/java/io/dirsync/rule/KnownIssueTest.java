package io.dirsync.rule;

import static io.dirsync.rule.ServerFacts.HEALTHY;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of single builds, and which builds there are. */
class KnownIssueTest {

    @ParameterizedTest
    @CsvSource({"2.6.1.0, true, INFO", "2.6.1.0, false, passed", "2.6.91.0, false, INFO"})
    void sparesAConfigurationThatNobodyEdited(String build, boolean edited, String verdict) {
        ServerFacts server =
                HEALTHY.version(Fact.known(build)).upgrade(Fact.known("Enabled"), Fact.missing(), Fact.known(edited));

        assertThat(Verdicts.of(ServerRules.VERSION_KNOWN_ISSUE, ServerFacts.snapshot(server)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"missing, INFO", "unasked, INFO", "denied, unknown"})
    void suspectsAConfigurationOfWhichNothingIsSaid(String edited, String verdict) {
        Fact<Boolean> fact = switch (edited) {
            case "missing" -> Fact.missing();
            case "unasked" -> Fact.notRequested();
            default -> unreadable(Gap.Reason.PERMISSION_DENIED);
        };
        ServerFacts server =
                HEALTHY.version(Fact.known("2.6.1.0")).upgrade(Fact.known("Enabled"), Fact.missing(), fact);

        assertThat(Verdicts.of(ServerRules.VERSION_KNOWN_ISSUE, ServerFacts.snapshot(server)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2.5.190.0, FileLoadException: System.Diagnostics.DiagnosticSource",
        "2.6.91.0, Microsoft Entra Connect Authentication Agent"
    })
    void namesWhatFails(String build, String symptom) {
        assertThat(Verdicts.evidence(ServerRules.VERSION_KNOWN_ISSUE, client(Fact.known(build), Fact.missing())))
                .containsEntry("symptom", symptom);
    }

    @Test
    void doesNotCompleteAServerWithoutANameByTheBuildOfATenantWithoutOne() {
        TenantSnapshot snapshot = client(Fact.known("2.5.1.0"), Fact.missing()).toBuilder()
                .serverEvidence(new ServerEvidence(Fact.known(List.of(HEALTHY.name("")
                        .version(unreadable(Gap.Reason.TIMED_OUT))
                        .server()))))
                .build();

        assertThat(InstalledBuild.all(snapshot))
                .extracting(InstalledBuild::version)
                .containsExactly(unreadable(Gap.Reason.TIMED_OUT), Fact.known("2.5.1.0"));
    }

    private static TenantSnapshot client(Fact<String> version, Fact<String> machine) {
        return Inputs.HEALTHY.snapshot().toBuilder()
                .syncClient(new SyncClient(
                        version, machine, Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing()))
                .build();
    }
}
