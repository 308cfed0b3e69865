package io.dirsync.testkit.graph;

import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code directory/onPremisesSynchronization}: what the tenant lets synchronization do. */
final class SynchronizationResource implements Resource {

    private static final int DELETION_THRESHOLD = 500;

    @Override
    public String path() {
        return "directory/onPremisesSynchronization";
    }

    @Override
    public String type() {
        return "microsoft.graph.onPremisesDirectorySynchronization";
    }

    @Override
    public Optional<Map<String, @Nullable Object>> read(TenantState tenant, ApiVersion version) {
        if (!tenant.grants().canReadSynchronization()) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", tenant.identity().guid());
        members.put("configuration", configuration(tenant, version));
        members.put("features", features(tenant));
        return Optional.of(members);
    }

    private static Map<String, @Nullable Object> features(TenantState tenant) {
        Map<String, @Nullable Object> flags = new LinkedHashMap<>();
        flags.put("passwordSyncEnabled", tenant.passwords().enabled());
        for (SyncFeature feature : SyncFeature.values()) {
            flags.put(feature.property(), tenant.features().get(feature));
        }
        flags.keySet().removeAll(tenant.omitted());
        return flags;
    }

    private static Map<String, @Nullable Object> configuration(TenantState tenant, ApiVersion version) {
        Map<String, @Nullable Object> configuration = new LinkedHashMap<>();
        configuration.put("accidentalDeletionPrevention", deletionPrevention());
        if (version == ApiVersion.BETA) {
            putClient(configuration, tenant.directory().last() != null);
        }
        return configuration;
    }

    private static Map<String, Object> deletionPrevention() {
        Map<String, Object> prevention = new LinkedHashMap<>();
        prevention.put("synchronizationPreventionType", "enabledForCount");
        prevention.put("alertThreshold", DELETION_THRESHOLD);
        return prevention;
    }

    private static void putClient(Map<String, @Nullable Object> configuration, boolean everSynchronized) {
        configuration.put("synchronizationInterval", "PT30M");
        configuration.put("customerRequestedSynchronizationInterval", null);
        configuration.put("anchorAttribute", everSynchronized ? "mS-DS-ConsistencyGuid" : null);
        configuration.put("applicationId", null);
        configuration.put("synchronizationClientVersion", everSynchronized ? "2.5.79.0" : null);
        configuration.put("currentExportData", everSynchronized ? export() : null);
        configuration.put("writebackConfiguration", null);
    }

    private static Map<String, Object> export() {
        Map<String, Object> export = new LinkedHashMap<>();
        export.put("clientMachineName", "SYNC-01");
        export.put("serviceAccount", "Sync_SYNC-01_0123456789ab");
        export.put("pendingObjectsAddition", 0);
        export.put("pendingObjectsUpdate", 0);
        export.put("pendingObjectsDeletion", 0);
        export.put("successfulObjectsProvisioningCount", 0);
        export.put("successfulLinksProvisioningCount", 0);
        export.put("totalConnectorSpaceObjects", 1_200);
        return export;
    }
}
