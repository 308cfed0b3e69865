package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.DeletionPrevention.Type;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeDeletionPrevention;
import io.dirsync.testkit.TenantState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change of {@code directory/onPremisesSynchronization}, with the restrictions that its page documents: some switches
 * never go back, some cannot be changed at all. With which code the service refuses was not tried against a tenant.
 */
final class SynchronizationChange {

    private static final Set<SyncFeature> ONE_WAY =
            Set.of(SyncFeature.SOFT_MATCH_ON_UPN, SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS);
    private static final Set<SyncFeature> FIXED = Set.of(SyncFeature.PASSWORD_WRITEBACK, SyncFeature.USER_WRITEBACK);

    private final JsonNode change;

    SynchronizationChange(JsonNode change) {
        this.change = change;
    }

    /** Throws what the service answers to a change that it does not make. */
    TenantState of(TenantState tenant) {
        change.properties().stream().map(Map.Entry::getKey).forEach(name -> {
            if (!Set.of("features", "configuration", "id").contains(name) && !name.startsWith("@")) {
                throw unknown(name, "onPremisesDirectorySynchronization");
            }
        });
        JsonNode prevention = change.path("configuration").path("accidentalDeletionPrevention");
        TenantState switched = withFeatures(tenant, change.path("features"));
        return prevention.isObject() ? withPrevention(switched, prevention) : switched;
    }

    private static TenantState withFeatures(TenantState tenant, JsonNode features) {
        Map<SyncFeature, Boolean> switches = new EnumMap<>(tenant.features());
        features.properties().forEach(entry -> {
            if (!entry.getKey().equals("passwordSyncEnabled") && !entry.getKey().startsWith("@")) {
                SyncFeature feature = SyncFeature.ofProperty(entry.getKey())
                        .orElseThrow(() -> unknown(entry.getKey(), "onPremisesDirectorySynchronizationFeature"));
                switches.put(feature, allowed(feature, switches.get(feature), flag(entry.getKey(), entry.getValue())));
            }
        });
        JsonNode passwords = features.path("passwordSyncEnabled");
        return tenant.withFeatures(
                passwords.isMissingNode() ? tenant.passwords().enabled() : flag("passwordSyncEnabled", passwords),
                switches);
    }

    private static boolean allowed(SyncFeature feature, @Nullable Boolean now, boolean then) {
        boolean isOn = Boolean.TRUE.equals(now);
        if (isOn == then) {
            return then;
        }
        if (FIXED.contains(feature)) {
            throw GraphProblem.requestBadRequest("The feature " + feature.property() + " cannot be changed.");
        }
        if (isOn && ONE_WAY.contains(feature)) {
            throw GraphProblem.requestBadRequest(
                    "The feature " + feature.property() + " cannot be disabled once it is enabled.");
        }
        return then;
    }

    private static TenantState withPrevention(TenantState tenant, JsonNode prevention) {
        FakeDeletionPrevention now = tenant.subjects().installation().deletionPrevention();
        FakeDeletionPrevention before = now == null ? FakeDeletionPrevention.off() : now;
        JsonNode type = prevention.path("synchronizationPreventionType");
        JsonNode threshold = prevention.path("alertThreshold");
        return tenant.withDeletionPrevention(new FakeDeletionPrevention(
                type.isMissingNode() ? before.type() : type(type.asText()), threshold.asInt(before.threshold())));
    }

    private static Type type(String name) {
        return switch (name) {
            case "disabled" -> Type.DISABLED;
            case "enabledForCount" -> Type.ENABLED_FOR_COUNT;
            case "enabledForPercentage" -> Type.ENABLED_FOR_PERCENTAGE;
            default ->
                throw GraphProblem.badRequest(
                        "Cannot convert the literal '" + name
                                + "' to the expected type 'microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType'.");
        };
    }

    private static boolean flag(String name, JsonNode value) {
        if (!value.isBoolean()) {
            throw GraphProblem.badRequest(
                    "Cannot convert the value of '" + name + "' to the expected type 'Edm.Boolean'.");
        }
        return value.booleanValue();
    }

    private static GraphProblem unknown(String name, String type) {
        return GraphProblem.badRequest("The property '" + name + "' does not exist on type 'microsoft.graph." + type
                + "'. Make sure to only use property names that are defined by the type.");
    }
}
