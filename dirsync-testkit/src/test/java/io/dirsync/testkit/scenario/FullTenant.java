package io.dirsync.testkit.scenario;

import io.dirsync.testkit.FakeAgent;
import io.dirsync.testkit.FakeAudit;
import io.dirsync.testkit.FakeCloudSyncJob;
import io.dirsync.testkit.FakeDelegation;
import io.dirsync.testkit.FakeFederation;
import io.dirsync.testkit.FakeIncident;
import io.dirsync.testkit.FakeObjectError;
import io.dirsync.testkit.FakePolicy;
import io.dirsync.testkit.FakeQuarantine;
import io.dirsync.testkit.FakeRecommendation;
import io.dirsync.testkit.FakeServiceError;
import io.dirsync.testkit.FakeSignIn;
import io.dirsync.testkit.FakeSyncAccount;
import io.dirsync.testkit.FakeSyncServer;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A tenant in which no list is empty. */
final class FullTenant {

    private static final Moment YESTERDAY = Moment.ago(Duration.ofDays(1));
    private static final Moment ON_THE_CALENDAR = Moment.at(Instant.parse("2026-11-01T10:00:00.000000001Z"));

    private FullTenant() {}

    static FakeTenant contoso() {
        return evidence(surroundings(engines(FakeTenant.healthy("contoso.onmicrosoft.com"))))
                .grants("Domain.Read.All")
                .omits("features")
                .lastDirectorySyncAt(Instant.parse("2026-11-18T12:00:00Z"))
                .objectErrors(FakeObjectError.nameConflicts(2).occurred(ON_THE_CALENDAR))
                .serviceErrors(FakeServiceError.ofExchange(1));
    }

    private static FakeTenant engines(FakeTenant tenant) {
        return tenant.cloudSyncJobs(
                        FakeCloudSyncJob.neverRan("corp.example"),
                        FakeCloudSyncJob.healthy("emea.corp.example")
                                .quarantined(FakeQuarantine.because("TooManyDeletes")))
                .agents(FakeAgent.on("AGENT-1").inactive())
                .identity(it -> it.accounts(FakeSyncAccount.ofCloudSync()).policies(FakePolicy.mfaForAll("All")));
    }

    private static FakeTenant surroundings(FakeTenant tenant) {
        return tenant.federation(
                        "contoso.example",
                        FakeFederation.withAdfs("contoso.example").nextCertificateEnds(ON_THE_CALENDAR))
                .withoutPremiumLicence()
                .incidents(FakeIncident.degradation("Delays", YESTERDAY).ended(ON_THE_CALENDAR))
                .recommendations(FakeRecommendation.active("enablePHS", YESTERDAY))
                .audits(FakeAudit.ofDirectory("Set DirSync feature", YESTERDAY))
                .signIns(new FakeSignIn("Sync_SYNC-01", 50_034, YESTERDAY))
                .customers(FakeTenant.healthy("fabrikam.example"))
                .delegations(
                        FakeDelegation.active(FakeTenant.healthy("fabrikam.example"))
                                .terminated(YESTERDAY),
                        FakeDelegation.approvalPending(FakeTenant.healthy("adatum.example")));
    }

    private static FakeTenant evidence(FakeTenant tenant) {
        FakeSyncServer server = FakeSyncServer.healthy("SYNC-01");
        FakeSyncServer.ExportError error = new FakeSyncServer.ExportError("QuotaExceeded", 3, YESTERDAY);
        FakeSyncServer.Log log = server.log();
        return tenant.earlierPasswordSync(true)
                .servers(server.log(
                        new FakeSyncServer.Log(log.events(), log.runStatuses(), List.of(error), log.healthDataAt())));
    }
}
