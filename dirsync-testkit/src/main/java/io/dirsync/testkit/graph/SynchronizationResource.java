package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeDeletionPrevention;
import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code directory/onPremisesSynchronization}: what the tenant lets synchronization do. */
final class SynchronizationResource implements Resource {

    private static final EntitySet SET = EntitySet.at("directory/onPremisesSynchronization")
            .type("microsoft.graph.onPremisesDirectorySynchronization")
            .readBy(Gate.of("OnPremDirectorySynchronization.Read.All", "OnPremDirectorySynchronization.ReadWrite.All"))
            .changedBy(Gate.of("OnPremDirectorySynchronization.ReadWrite.All"))
            .property(Property.text("id"), Property.object("configuration"), Property.object("features"))
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", reading.tenant().identity().guid());
        members.put("configuration", configuration(reading));
        members.put("features", features(reading.tenant()));
        members.keySet().removeAll(reading.tenant().omitted());
        return List.of(members);
    }

    @Override
    public TenantState changed(Reading reading, JsonNode change) {
        return SynchronizationChange.of(change).on(reading.tenant());
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

    private static Map<String, @Nullable Object> configuration(Reading reading) {
        Map<String, @Nullable Object> configuration = new LinkedHashMap<>();
        FakeDeletionPrevention prevention =
                reading.tenant().subjects().installation().deletionPrevention();
        configuration.put("accidentalDeletionPrevention", prevention == null ? null : members(prevention));
        if (reading.isBeta()) {
            putClient(configuration, reading.tenant().directory().last() != null);
        }
        return configuration;
    }

    private static Map<String, Object> members(FakeDeletionPrevention prevention) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("synchronizationPreventionType", PreventionTypes.word(prevention.type()));
        members.put("alertThreshold", prevention.threshold());
        return members;
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
