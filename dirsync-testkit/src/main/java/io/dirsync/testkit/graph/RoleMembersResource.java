package io.dirsync.testkit.graph;

import io.dirsync.testkit.GraphArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code directoryRoles/{id}/members}: who holds a role; here always users. */
final class RoleMembersResource implements Resource {

    private static final EntitySet SET = EntitySet.at("directoryRoles/{id}/members")
            .type("microsoft.graph.directoryObject")
            .context("directoryObjects")
            .readBy(Gates.of(GraphArea.DIRECTORY_ROLES))
            .properties(UsersResource.TABLE.properties())
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return of(reading, reading.parent(DirectoryRolesResource.PATH));
    }

    static List<Map<String, @Nullable Object>> of(Reading reading, String roleId) {
        return Role.all(reading.tenant()).stream()
                .filter(role -> role.id().equalsIgnoreCase(roleId))
                .flatMap(role -> role.members().stream())
                .map(RoleMembersResource::user)
                .toList();
    }

    /** A user among objects of any kind says what it is. */
    static Map<String, @Nullable Object> user(Person person) {
        Map<String, @Nullable Object> user = new LinkedHashMap<>();
        user.put("@odata.type", "#microsoft.graph.user");
        user.putAll(UsersResource.TABLE.row(person));
        return user;
    }
}
