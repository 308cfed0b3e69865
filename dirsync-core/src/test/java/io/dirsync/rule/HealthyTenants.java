package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncHistory;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Tenants of which every subject was read and nothing is wrong, one for each engine. */
@NullMarked
final class HealthyTenants {

    /** Objects come through Microsoft Entra Connect Sync, whose server supplied evidence. */
    static final TenantSnapshot CONNECT = common().syncClient(client())
            .syncIdentity(identity(
                    List.of(new SyncApplication("ConnectSyncProvisioning_SRV01", List.of(ago(Duration.ofDays(-300))))),
                    List.of()))
            .cloudSync(new CloudSync(Fact.known(List.of()), Fact.known(List.of())))
            .serverEvidence(evidence(server()))
            .build();

    /** Objects come through Microsoft Entra Cloud Sync alone. */
    static final TenantSnapshot CLOUD = common().syncIdentity(
                    identity(List.of(), List.of(new SyncAccount("ADToAADSyncServiceAccount@contoso.com", true))))
            .cloudSync(JobFacts.snapshot(JobFacts.HEALTHY).cloudSync())
            .build();

    private HealthyTenants() {}

    /** The server of {@link #CONNECT}. */
    static ServerFacts server() {
        ServerActivity activity = ServerFacts.HEALTHY.activity();
        return ServerFacts.HEALTHY.activity(new ServerActivity(
                activity.events(), activity.runStatuses(), Fact.known(List.of()), activity.healthDataAt()));
    }

    static ServerEvidence evidence(ServerFacts... servers) {
        return new ServerEvidence(
                Fact.known(Stream.of(servers).map(ServerFacts::server).toList()));
    }

    /** A tenant of another day, of which less is known. */
    static TenantSnapshot at(Instant capturedAt) {
        Fact<Instant> fresh = Fact.known(capturedAt.minusSeconds(300));
        return TenantSnapshot.builder(Snapshots.TENANT, capturedAt)
                .directorySync(new DirectorySync(Fact.known(true), fresh))
                .passwordSync(new PasswordSync(Fact.known(true), fresh))
                .serverEvidence(evidence())
                .build();
    }

    private static TenantSnapshotBuilder common() {
        return Inputs.HEALTHY.snapshot().toBuilder()
                .features(new SyncFeatures(switches()))
                .deletionPrevention(
                        new DeletionPrevention(Fact.known(DeletionPrevention.Type.ENABLED_FOR_COUNT), Fact.known(500L)))
                .syncedObjects(new SyncedObjects(Fact.known(5_000L), Fact.known(0L), Fact.known(0L)))
                .objectErrors(new ObjectErrors(
                        Fact.known(new ObjectErrorSummary(List.of(), List.of(), true)), Fact.known(List.of())))
                .quota(new Quota(Fact.known(6_000L), Fact.known(300_000L)))
                .history(new SyncHistory(Fact.known(true)));
    }

    /** One is left out: either position of the switch for temporary passwords is worth a word. */
    private static Map<SyncFeature, Fact<Boolean>> switches() {
        Set<SyncFeature> on = Set.of(
                SyncFeature.BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH,
                SyncFeature.BLOCK_SOFT_MATCH,
                SyncFeature.CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS,
                SyncFeature.QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT,
                SyncFeature.QUARANTINE_UPON_UPN_CONFLICT,
                SyncFeature.SOFT_MATCH_ON_UPN,
                SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS);
        Map<SyncFeature, Fact<Boolean>> switches = new EnumMap<>(SyncFeature.class);
        for (SyncFeature feature : SyncFeature.values()) {
            switches.put(feature, Fact.known(on.contains(feature)));
        }
        switches.remove(SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON);
        return switches;
    }

    private static SyncClient client() {
        return new SyncClient(
                Fact.known("2.6.92.0"),
                Fact.known("SRV01"),
                Fact.missing(),
                Fact.known(Duration.ofMinutes(30)),
                Fact.missing(),
                Fact.known(new PendingExports(0, 0, 0)));
    }

    private static SyncIdentity identity(List<SyncApplication> applications, List<SyncAccount> accounts) {
        return new SyncIdentity(
                Fact.known(applications),
                Fact.known(accounts),
                Fact.known(ServicePrincipalState.ENABLED),
                Fact.known(List.of()));
    }
}
