package io.dirsync.testkit.graph;

import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code roleManagement/directory/roleAssignments}: who holds which role. */
final class RoleAssignmentsResource implements Resource {

    private static final Table<Assignment> TABLE = Table.<Assignment>start()
            .text("id", Assignment::id)
            .noTexts("appScopeId", "condition")
            .text("directoryScopeId", it -> "/")
            .with(
                    Property.text("principalId").filter(Operator.EQ),
                    it -> it.holder().id())
            .with(
                    Property.text("roleDefinitionId").filter(Operator.EQ),
                    it -> it.role().templateId());

    private static final EntitySet SET = EntitySet.at("roleManagement/directory/roleAssignments")
            .type("microsoft.graph.unifiedRoleAssignment")
            .readBy(Gates.of(GraphArea.ROLE_ASSIGNMENTS))
            .properties(TABLE.properties())
            .property(Property.navigation("principal"))
            .build();

    private record Assignment(Role role, Person holder) {

        String id() {
            return role.tenant().population().id("ASSIGNMENT " + role.templateId() + holder.id(), 0);
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(Role.all(reading.tenant()).stream()
                .flatMap(role -> role.members().stream().map(holder -> new Assignment(role, holder)))
                .toList());
    }

    @Override
    public @Nullable Object related(Reading reading, Map<String, @Nullable Object> entity, String navigation) {
        return Person.withId(reading.tenant(), String.valueOf(entity.get("principalId")))
                .map(RoleMembersResource::user)
                .orElse(null);
    }
}
