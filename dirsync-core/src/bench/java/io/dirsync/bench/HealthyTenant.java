package io.dirsync.bench;

import static io.dirsync.bench.BenchFacts.NOW;
import static io.dirsync.bench.BenchFacts.ago;
import static io.dirsync.bench.BenchFacts.known;
import static io.dirsync.bench.BenchFacts.missing;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncHistory;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.UpgradeState;
import io.dirsync.snapshot.VerifiedDomain;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/** A tenant in good order. */
final class HealthyTenant {

    private HealthyTenant() {}

    static TenantSnapshot withEvidence() {
        return snapshot().toBuilder()
                .serverEvidence(new ServerEvidence(known(List.of(server()))))
                .build();
    }

    static TenantSnapshot snapshot() {
        return TenantSnapshot.builder(TenantId.of("contoso.onmicrosoft.com"), NOW)
                .profile(new TenantProfile(known("6babcaad-604b-40ac-a9d7-9fd97c0b779f"), known("Contoso")))
                .directorySync(new DirectorySync(known(true), ago("PT5M")))
                .passwordSync(new PasswordSync(known(true), ago("PT2M")))
                .domains(domains())
                .features(BenchFacts.switchedOn(EnumSet.of(
                        SyncFeature.BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH,
                        SyncFeature.BLOCK_SOFT_MATCH,
                        SyncFeature.CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS,
                        SyncFeature.QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT,
                        SyncFeature.QUARANTINE_UPON_UPN_CONFLICT,
                        SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS,
                        SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON)))
                .deletionPrevention(
                        new DeletionPrevention(known(DeletionPrevention.Type.ENABLED_FOR_COUNT), known(500L)))
                .syncClient(client())
                .syncIdentity(identity())
                .syncedObjects(new SyncedObjects(known(12_000L), known(0L), known(0L)))
                .objectErrors(
                        new ObjectErrors(known(new ObjectErrorSummary(List.of(), List.of(), true)), known(List.of())))
                .quota(new Quota(known(12_000L), known(300_000L)))
                .cloudSync(new CloudSync(known(List.of()), known(List.of())))
                .history(new SyncHistory(known(true)))
                .build();
    }

    private static Domains domains() {
        return new Domains(
                known(List.of(
                        new VerifiedDomain(
                                "contoso.onmicrosoft.com", VerifiedDomain.Authentication.MANAGED, true, false),
                        new VerifiedDomain("contoso.com", VerifiedDomain.Authentication.MANAGED, false, true))),
                known(List.of()));
    }

    private static SyncClient client() {
        return new SyncClient(
                known("2.6.92.0"),
                known("SRV-SYNC01"),
                known("ConnectSyncProvisioning_SRV-SYNC01_000000000001"),
                known(Duration.ofMinutes(30)),
                known(Duration.ofMinutes(30)),
                known(new PendingExports(0, 3, 0)));
    }

    private static SyncIdentity identity() {
        return new SyncIdentity(
                known(List.of(new SyncApplication(
                        "ConnectSyncProvisioning_SRV-SYNC01_000000000001", List.of(NOW.plus(Duration.ofDays(200)))))),
                known(List.of(new SyncAccount("ADToAADSyncServiceAccount@contoso.onmicrosoft.com", true))),
                known(SyncIdentity.ServicePrincipalState.ENABLED),
                known(List.of()));
    }

    private static SyncServer server() {
        return new SyncServer(
                "SRV-SYNC01",
                known("2.6.92.0"),
                known("Windows Server 2022 Standard"),
                known(true),
                new SchedulerState(known(true), known(false), known(false), known(true), known(Duration.ofMinutes(30))),
                new ServerActivity(
                        known(List.of(new ServerEvent(654, NOW.minus(Duration.ofMinutes(9)), "contoso.com", ""))),
                        known(List.of("success")),
                        known(List.of()),
                        ago("PT10M")),
                new UpgradeState(known("Enabled"), missing(), known(false)));
    }
}
