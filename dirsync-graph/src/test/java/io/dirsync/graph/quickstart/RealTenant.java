package io.dirsync.graph.quickstart;

import io.dirsync.graph.GraphCredential;
import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tenant that the environment names, and how to sign in to it. */
record RealTenant(TenantId tenant, GraphCredential credential) {

    private static final String TENANT = "DIRSYNC_TENANT_ID";
    private static final String CLIENT = "DIRSYNC_CLIENT_ID";
    private static final String SECRET = "DIRSYNC_CLIENT_SECRET";
    private static final List<String> NAMES = List.of(TENANT, CLIENT, SECRET);

    /** Half a set of variables is a mistake, and falling back to fake tenants would hide it. */
    static Optional<RealTenant> from(Map<String, String> environment) {
        List<String> missing = NAMES.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (missing.size() == NAMES.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("To check a real tenant, set " + String.join(", ", NAMES) + ". Not set: "
                    + String.join(", ", missing) + ". To check the fake tenants, set none of them.");
        }
        return Optional.of(new RealTenant(TenantId.of(environment.get(TENANT)), credential(environment)));
    }

    /** How to sign in to the tenants of a fleet, which the environment does not name. */
    static GraphCredential credential(Map<String, String> environment) {
        String client = environment.getOrDefault(CLIENT, "");
        String secret = environment.getOrDefault(SECRET, "");
        if (client.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("To check a fleet of real tenants, set " + CLIENT + " and " + SECRET
                    + ". To check fake tenants, give -Dfleet=demo.");
        }
        return GraphCredential.clientSecret(client, secret);
    }
}
