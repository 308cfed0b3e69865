package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resources that are served, in the order in which messages list them. */
record ResourceCatalogue(List<Resource> all) {

    private static final List<Resource> ALL = List.of(
            new OrganizationResource(),
            new SynchronizationResource(),
            new DomainsResource(),
            new FederationResource(),
            new UsersResource(),
            new GroupsResource(),
            new ContactsResource(),
            new DevicesResource(),
            new ServicePrincipalsResource(),
            new AppRoleAssignmentsResource(),
            new JobsResource(),
            new ApplicationsResource(),
            new DirectoryRolesResource(),
            new RoleMembersResource(),
            new RoleAssignmentsResource(),
            new PoliciesResource(),
            new AgentsResource(),
            new RecommendationsResource(),
            new HealthOverviewsResource(),
            IssuesResource.ofOneService(),
            IssuesResource.ofAllServices(),
            new AuditsResource(),
            new SignInsResource(),
            new ContractsResource(),
            new DelegatedAdminRelationshipsResource());

    ResourceCatalogue {
        all = List.copyOf(all);
    }

    static ResourceCatalogue standard() {
        return new ResourceCatalogue(ALL);
    }

    /** In which tenant and parents the resource of a path is read; throws when a parent is not there. */
    Reading reading(ResourcePath path, TenantState tenant) {
        Map<String, String> ids = new LinkedHashMap<>();
        path.parents().forEach((set, key) -> ids.put(set, id(set, key, new Reading(tenant, path.version(), ids))));
        return new Reading(tenant, path.version(), ids);
    }

    private String id(String set, Key key, Reading reading) {
        return at(set).map(resource -> resource.entity(reading, key)
                        .map(entity -> String.valueOf(entity.get(Key.ID)))
                        .orElseThrow(() -> GraphProblem.noSuchObject(key.value())))
                .orElse(key.value());
    }

    private Optional<Resource> at(String path) {
        return all.stream()
                .filter(resource -> resource.set().path().toString().equals(path))
                .findFirst();
    }
}
