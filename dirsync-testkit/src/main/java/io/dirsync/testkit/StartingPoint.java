package io.dirsync.testkit;

import static io.dirsync.snapshot.SyncFeature.BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH;
import static io.dirsync.snapshot.SyncFeature.BLOCK_SOFT_MATCH;
import static io.dirsync.snapshot.SyncFeature.QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT;
import static io.dirsync.snapshot.SyncFeature.QUARANTINE_UPON_UPN_CONFLICT;
import static io.dirsync.snapshot.SyncFeature.SOFT_MATCH_ON_UPN;
import static io.dirsync.snapshot.SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS;

import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.TenantSubjects.Content;
import io.dirsync.testkit.TenantSubjects.Installation;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The tenants from which tests start. */
final class StartingPoint {

    private static final Duration RECENT_DIRECTORY_SYNC = Duration.ofMinutes(12);
    private static final Duration RECENT_PASSWORD_SYNC = Duration.ofMinutes(4);

    private static final Duration SINCE_EARLY_OCTOBER = Duration.parse("P52DT8H50M");

    private static final String SERVER = "SYNC-01";

    private static final Set<SyncFeature> ON_IN_HEALTHY_TENANTS = Set.of(
            BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH,
            BLOCK_SOFT_MATCH,
            QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT,
            QUARANTINE_UPON_UPN_CONFLICT,
            SOFT_MATCH_ON_UPN,
            SYNCHRONIZE_UPN_FOR_MANAGED_USERS);

    private StartingPoint() {}

    static FakeTenant healthy(String domain) {
        TenantDraft draft = cloudOnlyDraft(domain);
        ON_IN_HEALTHY_TENANTS.forEach(feature -> draft.feature(feature, true));
        draft.directoryFlag(true);
        draft.passwordFlag(true);
        draft.directoryTime(Moment.ago(RECENT_DIRECTORY_SYNC));
        draft.passwordTime(Moment.ago(RECENT_PASSWORD_SYNC));
        draft.subjects = servedByConnectSync(draft.subjects);
        return new FakeTenant(draft);
    }

    private static TenantSubjects servedByConnectSync(TenantSubjects subjects) {
        Content content = subjects.content();
        return subjects.with(new Installation(
                        FakeSyncClient.on(SERVER), subjects.installation().deletionPrevention()))
                .with(new Content(content.quota(), FakeObjects.ofSmallDirectory(), List.of(), List.of()))
                .with(FakeSyncIdentity.none()
                        .applications(FakeSyncApplication.ofServer(SERVER))
                        .syncService(ServicePrincipalState.ENABLED));
    }

    static FakeTenant cloudOnly(String domain) {
        return new FakeTenant(cloudOnlyDraft(domain));
    }

    static FakeTenant neverSynced(String domain) {
        return healthy(domain)
                .directoryNeverSynced()
                .passwordSyncEnabled(false)
                .passwordNeverReported()
                .syncClient(FakeSyncClient.none())
                .objects(FakeObjects.ofCloud());
    }

    static FakeTenant switchedOff(String domain) {
        return healthy(domain)
                .directorySyncEnabled(false)
                .passwordSyncEnabled(false)
                .lastDirectorySyncWas(Duration.ofDays(30))
                .lastPasswordSyncWas(Duration.ofDays(30));
    }

    static FakeTenant bothStale(String domain) {
        return healthy(domain)
                .lastDirectorySyncWas(SINCE_EARLY_OCTOBER)
                .lastPasswordSyncWas(SINCE_EARLY_OCTOBER.minusMinutes(8));
    }

    private static TenantDraft cloudOnlyDraft(String domain) {
        TenantDraft draft = new TenantDraft(checkDomain(TenantId.of(domain)));
        draft.passwordFlag(false);
        return draft;
    }

    static TenantId checkDomain(TenantId id) {
        if (id.isGuid()) {
            throw new IllegalArgumentException(
                    "A fake tenant is named by a domain, for example contoso.onmicrosoft.com,"
                            + " and derives its GUID from it; but was " + id);
        }
        return id;
    }
}
