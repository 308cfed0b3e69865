package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubjectFactsTest {

    private static final FakeTenant HEALTHY =
            FakeTenant.healthy("contoso.onmicrosoft.com").grantsEverything();
    private static final Moment YESTERDAY = Moment.ago(Duration.ofDays(1));

    @Test
    void quotaIsThatOfTheBetaOrganization() {
        TenantSnapshot snapshot = capture(HEALTHY.quota(49_999, 50_000));

        assertThat(snapshot.quota().used().is(49_999L)).isTrue();
        assertThat(snapshot.quota().total().is(50_000L)).isTrue();
        assertThat(snapshot.quota().used().origin().resource()).isEqualTo("beta/organization");
        assertThat(capture(HEALTHY.withoutQuota()).quota().used().isMissing()).isTrue();
    }

    @Test
    void deletionPreventionHasTypeAndThreshold() {
        DeletionPrevention share = capture(HEALTHY.deletionPrevention(FakeDeletionPrevention.beyondPercentage(5)))
                .deletionPrevention();

        assertThat(share.type().is(DeletionPrevention.Type.ENABLED_FOR_PERCENTAGE))
                .isTrue();
        assertThat(share.threshold().is(5L)).isTrue();
        assertThat(share.type().origin().resource()).isEqualTo("v1.0/directory/onPremisesSynchronization");
        assertThat(capture(HEALTHY.deletionPrevention(null))
                        .deletionPrevention()
                        .type()
                        .whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED));
    }

    @Test
    void syncClientIntroducesItself() {
        SyncClient client = capture(HEALTHY.syncClient(FakeSyncClient.on("SRV9")
                        .version("2.4.131.0")
                        .interval(Duration.ofHours(1))
                        .requestedInterval(Duration.ofHours(2))
                        .account("Sync_SRV9_1")
                        .pending(new PendingExports(1, 2, 3))))
                .syncClient();

        assertThat(client.version().is("2.4.131.0")).isTrue();
        assertThat(client.machine().is("SRV9")).isTrue();
        assertThat(client.account().is("Sync_SRV9_1")).isTrue();
        assertThat(client.interval().is(Duration.ofHours(1))).isTrue();
        assertThat(client.requestedInterval().is(Duration.ofHours(2))).isTrue();
        assertThat(client.pendingExports().is(new PendingExports(1, 2, 3))).isTrue();
        assertThat(client.version().origin().resource()).isEqualTo("beta/directory/onPremisesSynchronization");
    }

    @Test
    void serversThatNeverExportedHaveNoName() {
        SyncClient client = capture(HEALTHY.syncClient(FakeSyncClient.none())).syncClient();

        assertThat(List.of(client.version(), client.machine(), client.account(), client.pendingExports()))
                .allMatch(Fact::isMissing);
        assertThat(client.interval().is(Duration.ofMinutes(30))).isTrue();
    }

    @Test
    void identityListsWhoMaySignInAndWhoCannot() {
        TenantSnapshot snapshot = capture(HEALTHY.identity(it -> it.applications(
                        FakeSyncApplication.ofServer("SRV1").certificatesEnd(YESTERDAY, Moment.in(Duration.ofDays(9))))
                .accounts(FakeSyncAccount.ofServer("SRV1").disabled())
                .syncService(ServicePrincipalState.DISABLED)));

        assertThat(value(snapshot.syncIdentity().applications()))
                .containsExactly(new SyncApplication(
                        "ConnectSyncProvisioning_SRV1_0123456789ab",
                        List.of(
                                MutableClock.DEFAULT_START.minus(Duration.ofDays(1)),
                                MutableClock.DEFAULT_START.plus(Duration.ofDays(9)))));
        assertThat(value(snapshot.syncIdentity().accounts()))
                .containsExactly(new SyncAccount("Sync_SRV1_0123456789ab", false));
        assertThat(snapshot.syncIdentity().syncService().is(ServicePrincipalState.DISABLED))
                .isTrue();
    }

    @Test
    void policiesCountWhereTheyHitSynchronizationAccounts() {
        FakePolicy mfa = FakePolicy.mfaForAll("for all");
        FakeTenant tenant = HEALTHY.identity(it -> it.accounts(FakeSyncAccount.ofCloudSync())
                .policies(
                        mfa,
                        new FakePolicy(
                                "sign-in hours", FakePolicy.State.ENABLED, FakePolicy.Audience.ALL_USERS, List.of()),
                        FakePolicy.mfaForAll("tried out").state(FakePolicy.State.REPORT_ONLY),
                        FakePolicy.mfaForAll("with exception").audience(FakePolicy.Audience.ALL_BUT_SYNC_ACCOUNTS),
                        FakePolicy.mfaForAll("with exempt role").audience(FakePolicy.Audience.ALL_BUT_SYNC_ROLE),
                        FakePolicy.mfaForAll("administrators").audience(FakePolicy.Audience.ADMINISTRATORS),
                        FakePolicy.mfaForAll("role").audience(FakePolicy.Audience.SYNC_ROLE)));

        assertThat(value(capture(tenant).syncIdentity().policiesOnAccounts())).containsExactly("for all", "role");
    }

    @Test
    void jobsOfCloudSyncSayWhatTheyDo() {
        FakeCloudSyncJob failing = FakeCloudSyncJob.healthy("corp.example")
                .failingSince(YESTERDAY, 4)
                .quarantined(FakeQuarantine.because("EncounteredQuarantineException")
                        .error("TimeOut")
                        .began(YESTERDAY));
        CloudSyncJob job = value(
                        capture(HEALTHY.cloudSyncJobs(failing)).cloudSync().jobs())
                .get(0);

        assertThat(job.id()).startsWith("AD2AADProvisioning.");
        assertThat(job.domain()).isEqualTo("corp.example");
        assertThat(job.status().is(Status.QUARANTINE)).isTrue();
        assertThat(value(job.lastSuccess())).isEqualTo(MutableClock.DEFAULT_START.minus(Duration.ofDays(1)));
        assertThat(job.successiveFailures().is(4L)).isTrue();
        assertThat(value(job.quarantine()).reason()).isEqualTo("EncounteredQuarantineException");
        assertThat(value(job.quarantine()).errorCode()).isEqualTo("TimeOut");
        assertThat(job.scheduledSince()).isEqualTo(Fact.notRequested());
    }

    @Test
    void jobsThatNeverRanHaveNoTimes() {
        CloudSyncJob job = value(capture(HEALTHY.cloudSyncJobs(FakeCloudSyncJob.neverRan("corp.example")))
                        .cloudSync()
                        .jobs())
                .get(0);

        assertThat(job.status().is(Status.NOT_RUN)).isTrue();
        assertThat(List.of(job.lastExecution(), job.lastSuccess(), job.quarantine()))
                .allMatch(Fact::isMissing);
        assertThat(job.interval().is(Duration.ofMinutes(40))).isTrue();
    }

    @Test
    void agentsSayWhatTheyServe() {
        TenantSnapshot snapshot = capture(HEALTHY.agents(
                FakeAgent.on("AGENT-1"), FakeAgent.on("PTA-1").inactive().forPassThroughAuthentication()));

        assertThat(value(snapshot.cloudSync().agents()))
                .containsExactly(
                        new ProvisioningAgent("AGENT-1", true, Set.of("provisioning")),
                        new ProvisioningAgent("PTA-1", false, Set.of("authentication")));
    }

    @Test
    void objectErrorsAreSummedUpByKindWithTheOldest() {
        ObjectErrorSummary summary = value(capture(HEALTHY.objectErrors(
                        FakeObjectError.addressConflicts(ObjectError.Type.GROUP, 2)
                                .occurred(YESTERDAY),
                        FakeObjectError.nameConflicts(3),
                        FakeObjectError.addressConflicts(ObjectError.Type.USER, 40)))
                .objectErrors()
                .provisioning());

        assertThat(summary.groups())
                .extracting(ObjectErrorGroup::property, ObjectErrorGroup::count)
                .containsExactly(tuple("UserPrincipalName", 3L), tuple("ProxyAddresses", 42L));
        assertThat(value(summary.groups().get(1).oldest()))
                .isEqualTo(MutableClock.DEFAULT_START.minus(Duration.ofDays(1)));
        assertThat(summary.samples())
                .hasSize(10)
                .extracting(ObjectError::property)
                .startsWith("UserPrincipalName");
        assertThat(summary.complete()).isTrue();
    }

    @Test
    void serviceErrorsThatAreOverDoNotCount() {
        TenantSnapshot snapshot = capture(HEALTHY.serviceErrors(
                FakeServiceError.ofExchange(2), FakeServiceError.ofExchange(5).resolved()));

        assertThat(value(snapshot.objectErrors().service()))
                .extracting(ServiceErrorGroup::count)
                .containsExactly(2L);
    }

    @Test
    void objectsAreCountedWithThoseThatHaveErrors() {
        FakeTenant tenant = HEALTHY.objects(new FakeObjects(new FakeObjects.Synced(10, 2, 0, 1), 5, 4, 1))
                .objectErrors(FakeObjectError.addressConflicts(ObjectError.Type.CONTACT, 7));
        TenantSnapshot snapshot = capture(tenant);

        assertThat(snapshot.syncedObjects().total().is(20L)).isTrue();
        assertThat(snapshot.syncedObjects().usersOnInitialDomain().is(4L)).isTrue();
        assertThat(snapshot.syncedObjects().usersWithPlaceholderName().is(1L)).isTrue();
    }

    @Test
    void evidenceIsThereOnlyWhenItIsGiven() {
        TenantSnapshot without = capture(HEALTHY);
        TenantSnapshot with = capture(HEALTHY.earlierPasswordSync(true)
                .servers(FakeSyncServer.healthy("SRV1").staging()));

        assertThat(without.history().passwordSyncEnabled()).isEqualTo(Fact.notRequested());
        assertThat(without.serverEvidence().servers()).isEqualTo(Fact.notRequested());
        assertThat(with.history().passwordSyncEnabled().is(true)).isTrue();
        assertThat(value(with.serverEvidence().servers())
                        .get(0)
                        .scheduler()
                        .staging()
                        .is(true))
                .isTrue();
    }

    private static TenantSnapshot capture(FakeTenant tenant) {
        return FakeTenants.of(tenant).readingEverything().asSignedInUser().capture(tenant.id());
    }

    private static <T> T value(Fact<T> fact) {
        return fact.toOptional().orElseThrow();
    }
}
