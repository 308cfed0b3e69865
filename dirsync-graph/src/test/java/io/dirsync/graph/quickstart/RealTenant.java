package io.dirsync.graph.quickstart;

import io.dirsync.graph.GraphEnvironment;
import io.dirsync.graph.GraphSnapshotSource;
import io.dirsync.snapshot.TenantId;
import java.util.Map;
import java.util.Optional;

/** The tenant that the environment names, and how to sign in to it. */
record RealTenant(TenantId tenant, GraphEnvironment environment) {

    /** Who signs other programs in with variables of Azure wants nothing checked, unless a tenant is named. */
    private static final String OF_OTHERS = "AZURE_TENANT_ID";

    private static final String OURS = "DIRSYNC_";

    private static final String FAKES =
            "To check the fake tenants, set no AZURE_TENANT_ID and nothing that begins with DIRSYNC_.";

    /** Half a set of variables is a mistake, and falling back to fake tenants would hide it. */
    static Optional<RealTenant> from(Map<String, String> variables) {
        if (variables.entrySet().stream().noneMatch(RealTenant::isMeant)) {
            return Optional.empty();
        }
        GraphEnvironment environment = signIn(variables, FAKES);
        TenantId tenant = environment
                .tenant()
                .orElseThrow(() -> new IllegalArgumentException(
                        "To check a real tenant, set DIRSYNC_TENANT_ID or AZURE_TENANT_ID to its GUID or one of its"
                                + " domains. " + FAKES));
        return Optional.of(new RealTenant(tenant, environment));
    }

    /** How to sign in to the tenants of a fleet, which the environment does not name. */
    static GraphEnvironment signIn(Map<String, String> variables) {
        return signIn(variables, "To check fake tenants, give -Dfleet=demo.");
    }

    GraphSnapshotSource source() {
        return source(environment);
    }

    static GraphSnapshotSource source(GraphEnvironment environment) {
        return GraphSnapshotSource.builder(environment.credential())
                .cloud(environment.cloud())
                .build();
    }

    private static GraphEnvironment signIn(Map<String, String> variables, String otherwise) {
        try {
            return GraphEnvironment.of(variables);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + " " + otherwise, e);
        }
    }

    private static boolean isMeant(Map.Entry<String, String> variable) {
        String name = variable.getKey();
        return (name.startsWith(OURS) || name.equals(OF_OTHERS))
                && !variable.getValue().isBlank();
    }
}
