package io.dirsync.graph;

import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.ObjectError.Type;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import io.dirsync.testkit.FakeAgent;
import io.dirsync.testkit.FakeAudit;
import io.dirsync.testkit.FakeCloudSyncJob;
import io.dirsync.testkit.FakeFederation;
import io.dirsync.testkit.FakeIncident;
import io.dirsync.testkit.FakeObjectError;
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

/** Tenants with something of everything, good and bad. */
final class RichTenants {

    private static final Moment YESTERDAY = Moment.ago(Duration.ofDays(1));

    private RichTenants() {}

    /** There is trouble wherever the adapter looks. */
    static FakeTenant troubled(String domain) {
        return engines(directory(FakeTenant.staleDirectory(domain).grantsEverything()));
    }

    private static FakeTenant directory(FakeTenant tenant) {
        String adfs = "adfs." + tenant.id();
        return tenant.domain(new VerifiedDomain(adfs, Authentication.FEDERATED, false, false))
                .federation(
                        adfs,
                        FakeFederation.withAdfs(adfs)
                                .certificateEnds(YESTERDAY)
                                .nextCertificateEnds(Moment.in(Duration.ofDays(300)))
                                .update(new FakeFederation.Update("couldNotAccessRemoteHost", YESTERDAY)))
                .quota(49_999, 50_000)
                .objectErrors(
                        FakeObjectError.nameConflicts(2),
                        FakeObjectError.addressConflicts(Type.GROUP, 1),
                        FakeObjectError.addressConflicts(Type.CONTACT, 1))
                .serviceErrors(FakeServiceError.ofExchange(1))
                .identity(it -> it.applications(FakeSyncApplication.ofServer("SYNC-01")
                                .certificatesEnd(YESTERDAY, Moment.in(Duration.ofDays(90))))
                        .accounts(FakeSyncAccount.ofServer("SYNC-01").disabled(), FakeSyncAccount.ofCloudSync())
                        .policies(
                                FakePolicy.mfaForAll("All users"),
                                FakePolicy.mfaForAll("Administrators").audience(FakePolicy.Audience.ADMINISTRATORS)));
    }

    private static FakeTenant engines(FakeTenant tenant) {
        return tenant.syncClient(FakeSyncClient.on("SYNC-01").pending(new PendingExports(1, 2, 3)))
                .cloudSyncJobs(
                        FakeCloudSyncJob.healthy("corp.example"),
                        FakeCloudSyncJob.healthy("old.example").status(Status.NOT_CONFIGURED),
                        FakeCloudSyncJob.healthy("paused.example").paused(),
                        FakeCloudSyncJob.healthy("bad.example")
                                .failingSince(YESTERDAY, 3)
                                .quarantined(
                                        FakeQuarantine.because("TooManyDeletes").error("TimeOut")))
                .agents(
                        FakeAgent.on("AGENT-1"),
                        FakeAgent.on("PTA-1").inactive().forPassThroughAuthentication())
                .incidents(FakeIncident.degradation("Slow", YESTERDAY))
                .recommendations(FakeRecommendation.active("aadConnectDeprecated", YESTERDAY))
                .audits(FakeAudit.ofDirectory("Set DirSync feature", YESTERDAY))
                .signIns(new FakeSignIn("Sync_SYNC-01_0123456789ab", 50126, YESTERDAY));
    }
}
