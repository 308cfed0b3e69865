package io.dirsync.testkit.graph;

import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code devices}: the hybrid-joined ones. */
final class DevicesResource implements Resource {

    private static final Table<SyncedObject> TABLE = Table.<SyncedObject>start()
            .with(ObjectColumns.id(), SyncedObject::id)
            .noDates("deletedDateTime")
            .with(ObjectColumns.accountEnabled(), device -> true)
            .noItems("alternativeSecurityIds")
            .date(
                    "approximateLastSignInDateTime",
                    device -> device.tenant().directory().last())
            .noDates("complianceExpirationDateTime")
            .noTexts("deviceCategory")
            .text("deviceId", SyncedObject::id)
            .noTexts("deviceMetadata", "deviceOwnership")
            .with(Property.number("deviceVersion"), device -> 2)
            .with(ObjectColumns.displayName(), device -> "PC-" + device.word())
            .noTexts("enrollmentProfileName")
            .flag("isCompliant", device -> null)
            .flag("isManaged", device -> null)
            .noTexts("managementType", "manufacturer", "mdmAppId", "model")
            .with(
                    ObjectColumns.lastSync(),
                    device -> device.tenant().directory().last())
            .noTexts("onPremisesSecurityIdentifier")
            .with(ObjectColumns.syncEnabled(), device -> true)
            .text("operatingSystem", device -> "Windows")
            .text("operatingSystemVersion", device -> "10.0.26100.1")
            .noItems("physicalIds")
            .text("profileType", device -> "RegisteredDevice")
            .noDates("registrationDateTime")
            .noItems("systemLabels")
            .text("trustType", device -> "ServerAd");

    private static final EntitySet SET = EntitySet.at("devices")
            .type("microsoft.graph.device")
            .readBy(Gates.of(GraphArea.DEVICES))
            .properties(TABLE.properties())
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return SyncedObject.all(TABLE, reading.tenant(), DirectoryKind.DEVICE);
    }

    @Override
    public Optional<Map<String, @Nullable Object>> entity(Reading reading, Key key) {
        return SyncedObject.of(TABLE, new SyncedObject(reading.tenant(), DirectoryKind.DEVICE, 0), key);
    }
}
