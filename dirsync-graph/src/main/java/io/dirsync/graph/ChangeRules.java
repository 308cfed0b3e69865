package io.dirsync.graph;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.SyncActions;
import io.dirsync.graph.PlannedChange.Refusal;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncFeature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the settings: which changes are refused or final, and what goes with them. */
final class ChangeRules {

    static final GraphPermission PERMISSION = GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL;

    private static final Set<String> LASTING = Set.of(
            SyncFeature.SOFT_MATCH_ON_UPN.property(),
            SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS.property(),
            SyncFeature.QUARANTINE_UPON_UPN_CONFLICT.property(),
            SyncFeature.QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT.property());

    private static final Set<String> NOT_SUPPORTED =
            Set.of(SyncFeature.PASSWORD_WRITEBACK.property(), SyncFeature.USER_WRITEBACK.property());

    private static final Set<String> INTERNAL = Set.of(
            SyncFeature.CONCURRENT_CREDENTIAL_UPDATE.property(),
            SyncFeature.CONCURRENT_ORG_ID_PROVISIONING.property(),
            SyncFeature.FOPE_CONFLICT_RESOLUTION.property());

    private static final Map<String, List<RecommendedAction>> REMAINING = Map.of(
            FeatureChange.PASSWORD_SYNC + ".on",
            List.of(SyncActions.ENABLE_PASSWORD_SYNC, SyncActions.TROUBLESHOOT_PASSWORD_SYNC),
            SyncFeature.CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS.property() + ".on",
            List.of(SyncActions.APPLY_CLOUD_PASSWORD_POLICY),
            SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON.property() + ".on",
            List.of(SyncActions.SUPPORT_TEMPORARY_PASSWORDS),
            SyncFeature.ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER.property() + ".on",
            List.of(SyncActions.END_OBJECT_IDENTIFIER_BYPASS),
            SyncFeature.GROUP_WRITEBACK.property() + ".on",
            List.of(SyncActions.MOVE_GROUP_WRITEBACK),
            SyncFeature.UNIFIED_GROUP_WRITEBACK.property() + ".on",
            List.of(SyncActions.MOVE_GROUP_WRITEBACK));

    private ChangeRules() {}

    /** The wanted change in the light of how the setting stands. */
    static PlannedChange plan(FeatureChange change, Fact<SettingValue> now) {
        return new PlannedChange(change, now, refusal(change, now).orElse(null));
    }

    static boolean isLasting(String setting) {
        return LASTING.contains(setting);
    }

    static List<RecommendedAction> remaining(FeatureChange change) {
        return REMAINING.getOrDefault(change.code(), List.of());
    }

    private static Optional<Refusal> refusal(FeatureChange change, Fact<SettingValue> now) {
        String setting = change.setting();
        if (NOT_SUPPORTED.contains(setting)) {
            return Optional.of(Refusal.NOT_SUPPORTED);
        }
        if (INTERNAL.contains(setting)) {
            return Optional.of(Refusal.INTERNAL_TO_SERVICE);
        }
        if (now.whyUnreadable().isPresent()) {
            return Optional.of(Refusal.NOT_READABLE);
        }
        SettingValue off = new SettingValue.Switch(false);
        boolean isEnd = LASTING.contains(setting) && change.wanted().equals(off) && !now.is(off);
        return isEnd ? Optional.of(Refusal.CANNOT_BE_TURNED_OFF) : Optional.empty();
    }
}
