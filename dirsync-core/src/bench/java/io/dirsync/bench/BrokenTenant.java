package io.dirsync.bench;

import static io.dirsync.bench.BenchFacts.NOW;
import static io.dirsync.bench.BenchFacts.ago;
import static io.dirsync.bench.BenchFacts.known;
import static io.dirsync.bench.BenchFacts.missing;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.Quarantine;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.UpgradeState;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A tenant of which nearly every rule has something to say. */
final class BrokenTenant {

    private BrokenTenant() {}

    static TenantSnapshot snapshot() {
        return HealthyTenant.snapshot().toBuilder()
                .directorySync(new DirectorySync(known(true), ago("P53D")))
                .passwordSync(new PasswordSync(known(false), ago("P53D")))
                .features(BenchFacts.switchedOn(EnumSet.of(
                        SyncFeature.ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER,
                        SyncFeature.GROUP_WRITEBACK,
                        SyncFeature.UNIFIED_GROUP_WRITEBACK)))
                .deletionPrevention(new DeletionPrevention(known(DeletionPrevention.Type.DISABLED), missing()))
                .syncClient(client())
                .syncIdentity(identity())
                .syncedObjects(new SyncedObjects(known(12_000L), known(40L), known(7L)))
                .objectErrors(errors())
                .quota(new Quota(known(300_000L), known(300_000L)))
                .cloudSync(new CloudSync(known(List.of(job())), known(List.of(agent()))))
                .serverEvidence(new ServerEvidence(known(List.of(server()))))
                .build();
    }

    private static SyncClient client() {
        return new SyncClient(
                known("2.4.131.0"),
                known("SRV-SYNC01"),
                known("Sync_SRV-SYNC01_000000000001@contoso.onmicrosoft.com"),
                known(Duration.ofMinutes(30)),
                known(Duration.ofHours(30)),
                known(new PendingExports(10, 300, 900)));
    }

    private static SyncIdentity identity() {
        return new SyncIdentity(
                known(List.of(new SyncApplication(
                        "ConnectSyncProvisioning_SRV-SYNC01_000000000001", List.of(NOW.minus(Duration.ofDays(5)))))),
                known(List.of(new SyncAccount("Sync_SRV-SYNC01_000000000001@contoso.onmicrosoft.com", false))),
                known(SyncIdentity.ServicePrincipalState.DISABLED),
                known(List.of("Require MFA for all users")));
    }

    private static ObjectErrors errors() {
        List<ObjectError> samples = IntStream.range(0, 20)
                .mapToObj(number -> new ObjectError(
                        ObjectError.Type.USER,
                        "00000000-0000-4000-8000-0000000000" + (10 + number),
                        "PropertyConflict",
                        "UserPrincipalName",
                        known("user" + number + "@contoso.com"),
                        ago("P9D")))
                .toList();
        return new ObjectErrors(
                known(new ObjectErrorSummary(
                        List.of(
                                new ObjectErrorGroup("PropertyConflict", "UserPrincipalName", 200, ago("P9D")),
                                new ObjectErrorGroup("PropertyConflict", "ProxyAddresses", 80, ago("P19D")),
                                new ObjectErrorGroup("Other", "", 3, ago("P2D"))),
                        samples,
                        true)),
                known(List.of(new ServiceErrorGroup("exchange", 12, ago("P3D")))));
    }

    private static CloudSyncJob job() {
        return new CloudSyncJob(
                "AD2AADProvisioning.0123456789",
                "fabrikam.com",
                known(CloudSyncJob.Status.QUARANTINE),
                known(true),
                ago("P100D"),
                known(Duration.ofMinutes(2)),
                ago("P4D"),
                ago("P40D"),
                known(12L),
                known(true),
                known(new Quarantine("EncounteredQuarantineException", "HybridSync", ago("P30D"), missing())));
    }

    private static ProvisioningAgent agent() {
        return new ProvisioningAgent("SRV-AGENT01", false, Set.of("provisioning"));
    }

    private static SyncServer server() {
        return new SyncServer(
                "SRV-SYNC01",
                known("2.4.131.0"),
                known("Windows Server 2012 R2"),
                known(false),
                new SchedulerState(known(false), known(true), known(true), known(false), known(Duration.ofDays(8))),
                new ServerActivity(
                        known(List.of(
                                new ServerEvent(6323, NOW.minusSeconds(900), "", ""),
                                new ServerEvent(611, NOW.minusSeconds(800), "contoso.com", "8453"),
                                new ServerEvent(116, NOW.minusSeconds(700), "", ""))),
                        known(List.of("stopped-server-down", "stopped-deletion-threshold-exceeded")),
                        known(List.of(new ObjectErrorGroup("InvalidSoftMatch", "", 14, missing()))),
                        ago("P3D")),
                new UpgradeState(known("Suspended"), known("UpgradeNotSupportedTLSVersionIncorrect"), known(true)));
    }
}
