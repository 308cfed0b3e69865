package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeDeletionPrevention;
import io.dirsync.testkit.TenantState;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a PATCH of {@code directory/onPremisesSynchronization} wants to change, found to be well formed.
 *
 * <p>What a tenant does not allow is known from the pages of the features; the words of the refusals are not.
 *
 * @param flags the wanted switches by their property
 */
record SynchronizationChange(
        Map<String, Boolean> flags,
        DeletionPrevention.@Nullable Type type,
        @Nullable Integer threshold) {

    private static final String PASSWORD_SYNC = "passwordSyncEnabled";
    private static final String TYPE = "microsoft.graph.onPremisesDirectorySynchronization";

    /** Once on, on for ever. */
    private static final Set<SyncFeature> LASTING =
            Set.of(SyncFeature.SOFT_MATCH_ON_UPN, SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS);

    private static final Set<SyncFeature> NOT_IN_USE =
            Set.of(SyncFeature.PASSWORD_WRITEBACK, SyncFeature.USER_WRITEBACK);

    /** Throws what the service answers to what is no such change. */
    static SynchronizationChange of(JsonNode body) {
        checkNames(body, TYPE, Set.of("id", "features", "configuration"));
        JsonNode configuration = body.path("configuration");
        checkNames(configuration, TYPE + "Configuration", Set.of("accidentalDeletionPrevention"));
        JsonNode prevention = configuration.path("accidentalDeletionPrevention");
        checkNames(
                prevention,
                "microsoft.graph.onPremisesAccidentalDeletionPrevention",
                Set.of("synchronizationPreventionType", "alertThreshold"));
        return new SynchronizationChange(
                flags(body.path("features")),
                type(prevention.path("synchronizationPreventionType")),
                threshold(prevention.path("alertThreshold")));
    }

    /** The changed tenant; throws when the tenant does not allow the change. */
    TenantState on(TenantState tenant) {
        EnumMap<SyncFeature, Boolean> switches = new EnumMap<>(SyncFeature.class);
        switches.putAll(tenant.features());
        flags.forEach((name, on) -> SyncFeature.ofProperty(name).ifPresent(feature -> {
            checkAllowed(feature, on, Boolean.TRUE.equals(switches.get(feature)));
            switches.put(feature, on);
        }));
        Boolean passwords = flags.getOrDefault(PASSWORD_SYNC, tenant.passwords().enabled());
        TenantState changed = tenant.withFeatures(passwords, switches);
        return type == null && threshold == null ? changed : changed.withDeletionPrevention(prevention(tenant));
    }

    private FakeDeletionPrevention prevention(TenantState tenant) {
        FakeDeletionPrevention present = tenant.subjects().installation().deletionPrevention();
        FakeDeletionPrevention old = present == null ? FakeDeletionPrevention.off() : present;
        return new FakeDeletionPrevention(
                type == null ? old.type() : type, threshold == null ? old.threshold() : threshold);
    }

    private static void checkAllowed(SyncFeature feature, boolean wanted, boolean present) {
        if (wanted == present) {
            return;
        }
        if (NOT_IN_USE.contains(feature)) {
            throw GraphProblem.requestBadRequest("Updating '" + feature.property() + "' is not supported.");
        }
        if (LASTING.contains(feature) && present) {
            throw GraphProblem.requestBadRequest(
                    "'" + feature.property() + "' cannot be turned off once it was turned on.");
        }
    }

    private static Map<String, Boolean> flags(JsonNode features) {
        Map<String, Boolean> flags = new LinkedHashMap<>();
        features.properties().forEach(flag -> {
            if (!flag.getKey().equals(PASSWORD_SYNC)
                    && SyncFeature.ofProperty(flag.getKey()).isEmpty()) {
                throw noSuchProperty(flag.getKey(), TYPE + "Feature");
            }
            if (!flag.getValue().isBoolean()) {
                throw cannotConvert(flag.getValue(), "Edm.Boolean");
            }
            flags.put(flag.getKey(), flag.getValue().asBoolean());
        });
        return flags;
    }

    private static DeletionPrevention.@Nullable Type type(JsonNode word) {
        return word.isMissingNode()
                ? null
                : PreventionTypes.ofWord(word.asText())
                        .orElseThrow(() -> cannotConvert(
                                word, "microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType"));
    }

    private static @Nullable Integer threshold(JsonNode number) {
        if (number.isMissingNode()) {
            return null;
        }
        if (!number.isInt() || number.asInt() < 0) {
            throw cannotConvert(number, "Edm.Int32");
        }
        return number.asInt();
    }

    private static void checkNames(JsonNode tree, String type, Set<String> names) {
        tree.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name) && !name.startsWith("@")) {
                throw noSuchProperty(name, type);
            }
        });
    }

    private static GraphProblem noSuchProperty(String name, String type) {
        return GraphProblem.badRequest("The property '" + name + "' does not exist on type '" + type
                + "'. Make sure to only use property names that are defined by the type.");
    }

    private static GraphProblem cannotConvert(JsonNode value, String type) {
        return GraphProblem.badRequest(
                "Cannot convert the literal '" + value.asText() + "' to the expected type '" + type + "'.");
    }
}
