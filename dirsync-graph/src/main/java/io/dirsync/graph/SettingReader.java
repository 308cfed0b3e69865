package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;

/** Says how a setting stands in {@code onPremisesSynchronization}. */
final class SettingReader {

    private static final MemberType<SettingValue> SWITCH = (value, at) ->
            value.isBoolean() ? at.known(new SettingValue.Switch(value.booleanValue())) : at.malformed("true or false");

    private SettingReader() {}

    static Fact<SettingValue> read(Reading synchronization, String setting) {
        return setting.equals(FeatureChange.DELETION_PREVENTION)
                ? synchronization.within("configuration").fact(setting, SettingReader::guard)
                : synchronization.within("features").fact(setting, SWITCH);
    }

    private static Fact<SettingValue> guard(JsonNode value, Member at) {
        Fact<DeletionPrevention.Type> type = value.isObject()
                ? new PreventionType().read(value.path("synchronizationPreventionType"), at)
                : at.malformed("an object");
        JsonNode threshold = value.path("alertThreshold");
        Long number = threshold.isIntegralNumber() ? Long.valueOf(threshold.longValue()) : null;
        return type.fold(
                known -> at.known(new SettingValue.Guard(known, number)),
                missing -> at.malformed("a guard"),
                gap -> new Fact.Unreadable<>(gap, at.origin()));
    }
}
