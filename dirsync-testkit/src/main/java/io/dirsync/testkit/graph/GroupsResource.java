package io.dirsync.testkit.graph;

import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code groups}: those from Active Directory. */
final class GroupsResource implements Resource {

    private static final Table<SyncedObject> TABLE = Table.<SyncedObject>start()
            .with(ObjectColumns.id(), SyncedObject::id)
            .noDates("deletedDateTime")
            .noTexts("classification")
            .date("createdDateTime", group -> group.tenant().identity().createdAt())
            .noItems("creationOptions")
            .noTexts("description")
            .with(ObjectColumns.displayName(), group -> "Group " + group.word())
            .noDates("expirationDateTime")
            .noItems("groupTypes")
            .flag("isAssignableToRole", group -> null)
            .with(ObjectColumns.mail(), group -> null)
            .flag("mailEnabled", group -> false)
            .text("mailNickname", group -> "group." + group.word())
            .noTexts("membershipRule", "membershipRuleProcessingState")
            .text("onPremisesDomainName", group -> group.tenant().defaultDomain())
            .with(ObjectColumns.lastSync(), group -> group.tenant().directory().last())
            .noTexts("onPremisesNetBiosName")
            .text("onPremisesSamAccountName", group -> "group." + group.word())
            .noTexts("onPremisesSecurityIdentifier")
            .with(ObjectColumns.syncEnabled(), group -> true)
            .noTexts("preferredDataLocation", "preferredLanguage")
            .with(ObjectColumns.proxyAddresses(), group -> List.of())
            .date("renewedDateTime", group -> group.tenant().identity().createdAt())
            .noItems("resourceBehaviorOptions", "resourceProvisioningOptions")
            .flag("securityEnabled", group -> true)
            .noTexts("securityIdentifier", "theme", "uniqueName", "visibility")
            .with(ObjectColumns.provisioningErrors(), SyncedObject::provisioningErrors)
            .with(ObjectColumns.serviceErrors(), SyncedObject::serviceErrors);

    private static final EntitySet SET = EntitySet.at("groups")
            .type("microsoft.graph.group")
            .readBy(Gates.of(GraphArea.GROUPS))
            .properties(TABLE.properties())
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return SyncedObject.all(TABLE, reading.tenant(), DirectoryKind.GROUP);
    }

    @Override
    public Optional<Map<String, @Nullable Object>> entity(Reading reading, Key key) {
        return SyncedObject.of(TABLE, new SyncedObject(reading.tenant(), DirectoryKind.GROUP, 0), key);
    }
}
