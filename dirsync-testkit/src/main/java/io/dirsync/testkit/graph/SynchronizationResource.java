package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeDeletionPrevention;
import io.dirsync.testkit.FakeSyncClient;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code directory/onPremisesSynchronization}: what the tenant lets synchronization do. */
final class SynchronizationResource implements Resource {

    private static final EntitySet SET = EntitySet.at("directory/onPremisesSynchronization")
            .type("microsoft.graph.onPremisesDirectorySynchronization")
            .readBy(Gates.of(GraphArea.SYNCHRONIZATION))
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
        configuration.put(
                "accidentalDeletionPrevention",
                deletionPrevention(reading.tenant().subjects().installation().deletionPrevention()));
        if (reading.isBeta()) {
            putClient(configuration, reading.tenant().subjects().installation().client());
        }
        return configuration;
    }

    private static @Nullable Map<String, Object> deletionPrevention(@Nullable FakeDeletionPrevention prevention) {
        if (prevention == null) {
            return null;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("synchronizationPreventionType", type(prevention.type()));
        members.put("alertThreshold", prevention.threshold());
        return members;
    }

    private static String type(DeletionPrevention.Type type) {
        return switch (type) {
            case DISABLED -> "disabled";
            case ENABLED_FOR_COUNT -> "enabledForCount";
            case ENABLED_FOR_PERCENTAGE -> "enabledForPercentage";
            case UNKNOWN -> "unknownFutureValue";
        };
    }

    private static void putClient(Map<String, @Nullable Object> configuration, FakeSyncClient client) {
        configuration.put("synchronizationInterval", text(client.schedule().interval()));
        configuration.put(
                "customerRequestedSynchronizationInterval",
                text(client.schedule().requested()));
        configuration.put("anchorAttribute", client.export() == null ? null : "mS-DS-ConsistencyGuid");
        configuration.put("applicationId", null);
        configuration.put("synchronizationClientVersion", client.version());
        configuration.put("currentExportData", export(client.export()));
        configuration.put("writebackConfiguration", null);
    }

    private static @Nullable Map<String, @Nullable Object> export(FakeSyncClient.@Nullable Export export) {
        if (export == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("clientMachineName", export.machine());
        members.put("serviceAccount", export.account());
        members.put("pendingObjectsAddition", export.pending().additions());
        members.put("pendingObjectsUpdate", export.pending().updates());
        members.put("pendingObjectsDeletion", export.pending().deletions());
        members.put("successfulObjectsProvisioningCount", 0);
        members.put("successfulLinksProvisioningCount", 0);
        members.put("totalConnectorSpaceObjects", export.connectorSpaceObjects());
        return members;
    }

    private static @Nullable String text(@Nullable Duration interval) {
        return interval == null ? null : interval.toString();
    }
}
