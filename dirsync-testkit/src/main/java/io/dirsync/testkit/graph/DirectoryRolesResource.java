package io.dirsync.testkit.graph;

import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code directoryRoles}: the roles that were activated; the others are not there at all. */
final class DirectoryRolesResource implements Resource {

    static final String PATH = "directoryRoles";

    private static final Table<Role> TABLE = Table.<Role>start()
            .text("id", Role::id)
            .noDates("deletedDateTime")
            .text("description", Role::displayName)
            .text("displayName", Role::displayName)
            .with(Property.text("roleTemplateId").filter(Operator.EQ), Role::templateId);

    private static final EntitySet SET = EntitySet.at(PATH)
            .type("microsoft.graph.directoryRole")
            .alternateKeys("roleTemplateId")
            .readBy(Gates.of(GraphArea.DIRECTORY_ROLES))
            .properties(TABLE.properties())
            .property(Property.navigation("members"))
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(Role.all(reading.tenant()));
    }

    @Override
    public Object related(Reading reading, Map<String, @Nullable Object> entity, String navigation) {
        return RoleMembersResource.of(reading, String.valueOf(entity.get(Key.ID)));
    }
}
