package io.dirsync.testkit.graph;

import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import io.dirsync.testkit.FakeAgent;
import io.dirsync.testkit.FakeAudit;
import io.dirsync.testkit.FakeCloudSyncJob;
import io.dirsync.testkit.FakeDelegation;
import io.dirsync.testkit.FakeIncident;
import io.dirsync.testkit.FakeObjectError;
import io.dirsync.testkit.FakeObjects;
import io.dirsync.testkit.FakeObjects.Synced;
import io.dirsync.testkit.FakePolicy;
import io.dirsync.testkit.FakeQuarantine;
import io.dirsync.testkit.FakeRecommendation;
import io.dirsync.testkit.FakeServiceError;
import io.dirsync.testkit.FakeSignIn;
import io.dirsync.testkit.FakeSyncAccount;
import io.dirsync.testkit.FakeSyncApplication;
import io.dirsync.testkit.FakeSyncClient;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Moment;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** A tenant in which there is something of everything. */
@NullMarked
final class FullTenant {

    static final Moment YESTERDAY = Moment.ago(Duration.ofDays(1));

    static final FakeTenant CONTOSO =
            engines(directory(FakeTenant.healthy("contoso.onmicrosoft.com").grantsEverything()));

    private FullTenant() {}

    private static FakeTenant directory(FakeTenant tenant) {
        return tenant.domain(new VerifiedDomain("adfs.example", Authentication.FEDERATED, false, false))
                .objects(new FakeObjects(new Synced(12, 3, 2, 2), 3, 4, 2))
                .objectErrors(
                        FakeObjectError.nameConflicts(2),
                        FakeObjectError.addressConflicts(ObjectError.Type.USER, 1),
                        FakeObjectError.addressConflicts(ObjectError.Type.GROUP, 1),
                        FakeObjectError.addressConflicts(ObjectError.Type.CONTACT, 1))
                .serviceErrors(FakeServiceError.ofExchange(1))
                .identity(it -> it.applications(FakeSyncApplication.ofServer("SYNC-01")
                                .certificatesEnd(YESTERDAY, Moment.in(Duration.ofDays(90))))
                        .accounts(FakeSyncAccount.ofServer("SYNC-01").disabled(), FakeSyncAccount.ofCloudSync())
                        .policies(audiences()));
    }

    private static FakeTenant engines(FakeTenant tenant) {
        return tenant.syncClient(FakeSyncClient.on("SYNC-01").pending(new PendingExports(1, 2, 3)))
                .cloudSyncJobs(
                        FakeCloudSyncJob.healthy("corp.example"),
                        FakeCloudSyncJob.healthy("corp.example").template(FakeCloudSyncJob.PASSWORDS),
                        FakeCloudSyncJob.neverRan("new.example").schedule(new FakeCloudSyncJob.Schedule(false, null)),
                        FakeCloudSyncJob.healthy("old.example").status(Status.NOT_CONFIGURED),
                        FakeCloudSyncJob.healthy("paused.example").paused(),
                        FakeCloudSyncJob.healthy("bad.example")
                                .failingSince(YESTERDAY, 3)
                                .quarantined(
                                        FakeQuarantine.because("TooManyDeletes").error("TimeOut")))
                .agents(
                        FakeAgent.on("AGENT-1"),
                        FakeAgent.on("PTA-1").inactive().forPassThroughAuthentication())
                .incidents(
                        FakeIncident.degradation("Slow", YESTERDAY),
                        FakeIncident.degradation("Was slow", Moment.ago(Duration.ofDays(3)))
                                .ended(YESTERDAY))
                .recommendations(FakeRecommendation.active("aadConnectDeprecated", YESTERDAY))
                .audits(FakeAudit.ofDirectory("Set DirSync feature", YESTERDAY))
                .signIns(new FakeSignIn("Sync_SYNC-01_0123456789ab", 50126, YESTERDAY))
                .customers(FakeTenant.healthy("fabrikam.onmicrosoft.com"))
                .delegations(
                        FakeDelegation.active(FakeTenant.healthy("fabrikam.onmicrosoft.com")),
                        FakeDelegation.approvalPending(FakeTenant.healthy("adatum.onmicrosoft.com")),
                        FakeDelegation.active(FakeTenant.healthy("tailspin.onmicrosoft.com"))
                                .terminated(YESTERDAY));
    }

    private static FakePolicy[] audiences() {
        return Stream.of(FakePolicy.Audience.values())
                .map(audience -> FakePolicy.mfaForAll("For " + audience).audience(audience))
                .toArray(FakePolicy[]::new);
    }
}
