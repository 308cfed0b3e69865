package io.dirsync.testkit.graph;

import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code servicePrincipals/{id}/appRoleAssignedTo}: who may synchronize. */
final class AppRoleAssignmentsResource implements Resource {

    private static final Table<Assignment> TABLE = Table.<Assignment>start()
            .text(
                    "id",
                    it -> it.holder()
                            .tenant()
                            .population()
                            .id("ASSIGNMENT " + it.holder().appId(), 0))
            .noDates("deletedDateTime")
            .text("appRoleId", it -> ServicePrincipalsResource.SYNC_ROLE)
            .date("createdDateTime", it -> it.holder().tenant().identity().createdAt())
            .text("principalDisplayName", it -> it.holder().name())
            .text("principalId", it -> it.holder().id())
            .text("principalType", it -> "ServicePrincipal")
            .text("resourceDisplayName", it -> it.service().name())
            .text("resourceId", it -> it.service().id());

    private static final EntitySet SET = EntitySet.at("servicePrincipals/{id}/appRoleAssignedTo")
            .type("microsoft.graph.appRoleAssignment")
            .readBy(Gates.of(GraphArea.APP_ROLE_ASSIGNMENTS))
            .properties(TABLE.properties())
            .build();

    /** A server's application holds the role of the synchronization service. */
    private record Assignment(Principal holder, Principal service) {}

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return Principal.withId(reading.tenant(), reading.parent(ServicePrincipalsResource.PATH))
                .filter(Principal::isOfMicrosoft)
                .map(service -> TABLE.rows(Principal.all(reading.tenant()).stream()
                        .filter(holder -> holder.kind() == Principal.Kind.SERVER)
                        .map(holder -> new Assignment(holder, service))
                        .toList()))
                .orElse(List.of());
    }
}
