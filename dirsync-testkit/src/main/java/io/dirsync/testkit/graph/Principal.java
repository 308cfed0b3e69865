package io.dirsync.testkit.graph;

import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.testkit.FakeCloudSyncJob;
import io.dirsync.testkit.FakeSyncApplication;
import io.dirsync.testkit.TenantState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service principal: the synchronization service, an application as which a server signs in, or Cloud Sync of an
 * Active Directory domain.
 *
 * @param name the display name
 * @param appId the id of its application, which for those of Microsoft is the same everywhere
 * @param templateId the template that it was made from; null for none
 */
record Principal(
        TenantState tenant,
        Kind kind,
        String name,
        String appId,
        @Nullable String templateId) {

    static final String SYNC_SERVICE = "6bf85cfa-ac8a-4be5-b5de-425a0d0dc016";
    static final String CLOUD_SYNC_TEMPLATE = "1a4721b3-e57f-4451-ae87-ef078703ec94";

    /** What a service principal is for. */
    enum Kind {
        SYNC_SERVICE,
        SERVER,
        CLOUD_SYNC
    }

    static List<Principal> all(TenantState tenant) {
        List<Principal> all = new ArrayList<>();
        if (tenant.subjects().identity().syncService() != ServicePrincipalState.ABSENT) {
            all.add(new Principal(
                    tenant, Kind.SYNC_SERVICE, "Microsoft Entra AD Synchronization Service", SYNC_SERVICE, null));
        }
        tenant.subjects().identity().applications().forEach(application -> all.add(ofServer(tenant, application)));
        domains(tenant).forEach(domain -> all.add(ofCloudSync(tenant, domain)));
        return all;
    }

    static Principal ofServer(TenantState tenant, FakeSyncApplication application) {
        String appId = tenant.population().id("APPLICATION ID " + application.name(), 0);
        return new Principal(tenant, Kind.SERVER, application.name(), appId, null);
    }

    static Optional<Principal> withId(TenantState tenant, String id) {
        return all(tenant).stream()
                .filter(principal -> principal.id().equalsIgnoreCase(id))
                .findFirst();
    }

    String id() {
        return tenant.population().id("PRINCIPAL " + appId, 0);
    }

    boolean isEnabled() {
        return kind != Kind.SYNC_SERVICE || tenant.subjects().identity().syncService() == ServicePrincipalState.ENABLED;
    }

    boolean isOfMicrosoft() {
        return kind == Kind.SYNC_SERVICE;
    }

    /** The jobs of Cloud Sync that run as it. */
    List<FakeCloudSyncJob> jobs() {
        return tenant.subjects().cloudSync().jobs().stream()
                .filter(job -> kind == Kind.CLOUD_SYNC && job.domain().equals(name))
                .toList();
    }

    private static Principal ofCloudSync(TenantState tenant, String domain) {
        String appId = tenant.population().id("CLOUD SYNC " + domain, 0);
        return new Principal(tenant, Kind.CLOUD_SYNC, domain, appId, CLOUD_SYNC_TEMPLATE);
    }

    private static Stream<String> domains(TenantState tenant) {
        return tenant.subjects().cloudSync().jobs().stream()
                .map(FakeCloudSyncJob::domain)
                .distinct();
    }
}
