package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Input and verdict for Connect Sync and Cloud Sync in one tenant. */
class BothEnginesRuleTest {

    private static final Fact<String> SERVER = Fact.known("SRV01");

    @ParameterizedTest
    @CsvSource({"P3D, INFO", "P3DT0.000000001S, not-applicable", "-PT5M, INFO", "-PT6M, unknown"})
    void informsWhereBothAreAlive(Duration directoryAge, String verdict) {
        TenantSnapshot snapshot = with(SERVER, JobFacts.snapshot(JobFacts.HEALTHY)).toBuilder()
                .directorySync(new DirectorySync(Fact.known(true), Fact.known(ago(directoryAge))))
                .build();

        assertThat(Verdicts.of(CloudSyncRules.BOTH_ENGINES, snapshot)).isEqualTo(verdict);
    }

    @Test
    void namesWhatEachEngineServes() {
        TenantSnapshot snapshot =
                with(SERVER, JobFacts.snapshot(JobFacts.HEALTHY, JobFacts.HEALTHY.status(Status.PAUSED)));

        assertThat(Verdicts.evidence(CloudSyncRules.BOTH_ENGINES, snapshot))
                .containsEntry("domains", List.of("contoso.com"))
                .containsEntry("servers", List.of("SRV01"));
        assertThat(Verdicts.actions(CloudSyncRules.BOTH_ENGINES, snapshot)).isEqualTo("A77");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void looksOnlyAtActiveJobs(Status status) {
        TenantSnapshot snapshot = with(SERVER, JobFacts.snapshot(JobFacts.HEALTHY.status(status)));

        assertThat(Verdicts.of(CloudSyncRules.BOTH_ENGINES, snapshot))
                .isEqualTo(status == Status.UNKNOWN ? "unknown" : "not-applicable");
    }

    @ParameterizedTest
    @CsvSource({"Sync_SRV01_1a2b, INFO", "ADToAADSyncServiceAccount, not-applicable"})
    void recognizesConnectSyncByItsAccount(String account, String verdict) {
        var identity = new SyncIdentity(
                Fact.known(List.of()),
                Fact.known(List.of(new SyncAccount(account, true))),
                Fact.notRequested(),
                Fact.notRequested());
        TenantSnapshot snapshot = JobFacts.snapshot(JobFacts.HEALTHY).toBuilder()
                .syncIdentity(identity)
                .build();

        assertThat(Verdicts.of(CloudSyncRules.BOTH_ENGINES, snapshot)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource
    void cannotTellWhetherConnectSyncIsThereWhereItsTraceIsUnreadable(Gap.Reason reason) {
        TenantSnapshot snapshot = with(unreadable(reason), JobFacts.snapshot(JobFacts.HEALTHY));

        assertThat(Verdicts.of(CloudSyncRules.BOTH_ENGINES, snapshot))
                .isEqualTo(reason.isChosen() ? "not-applicable" : "unknown");
    }

    @Test
    void cannotTellWhereOneTraceIsUnreadableAndAnotherWasNotAskedFor() {
        TenantSnapshot snapshot = JobFacts.snapshot(JobFacts.HEALTHY).toBuilder()
                .syncClient(new SyncClient(
                        Fact.notRequested(),
                        unreadable(Gap.Reason.TIMED_OUT),
                        Fact.missing(),
                        Fact.missing(),
                        Fact.missing(),
                        Fact.missing()))
                .build();

        assertThat(Verdicts.of(CloudSyncRules.BOTH_ENGINES, snapshot)).isEqualTo("unknown");
    }

    @Test
    void recognizesConnectSyncByItsApplicationOrByTheEvidenceOfAServer() {
        TenantSnapshot jobs = JobFacts.snapshot(JobFacts.HEALTHY);
        var application = new SyncIdentity(
                Fact.known(List.of(new SyncApplication("ConnectSyncProvisioning_SRV01", List.of()))),
                Fact.known(List.of()),
                Fact.notRequested(),
                Fact.notRequested());

        assertThat(Verdicts.of(
                        CloudSyncRules.BOTH_ENGINES,
                        jobs.toBuilder().syncIdentity(application).build()))
                .isEqualTo("INFO");
        assertThat(Verdicts.of(
                        CloudSyncRules.BOTH_ENGINES,
                        jobs.toBuilder()
                                .serverEvidence(HealthyTenants.evidence(ServerFacts.HEALTHY))
                                .build()))
                .isEqualTo("INFO");
    }

    @Test
    void takesNoApplicationAndNoServerForATrace() {
        TenantSnapshot snapshot = JobFacts.snapshot(JobFacts.HEALTHY).toBuilder()
                .syncIdentity(new SyncIdentity(
                        Fact.known(List.of()), Fact.known(List.of()), Fact.notRequested(), Fact.notRequested()))
                .serverEvidence(HealthyTenants.evidence())
                .build();

        assertThat(Verdicts.of(CloudSyncRules.BOTH_ENGINES, snapshot)).isEqualTo("not-applicable");
    }

    @Test
    void saysNothingWhereSynchronizationIsOff() {
        TenantSnapshot snapshot = with(SERVER, JobFacts.snapshot(JobFacts.HEALTHY)).toBuilder()
                .directorySync(new DirectorySync(Fact.known(false), Fact.missing()))
                .build();

        assertThat(Verdicts.of(CloudSyncRules.BOTH_ENGINES, snapshot)).isEqualTo("not-applicable");
    }

    private static TenantSnapshot with(Fact<String> machine, TenantSnapshot snapshot) {
        return snapshot.toBuilder()
                .syncClient(new SyncClient(
                        Fact.missing(), machine, Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing()))
                .build();
    }
}
