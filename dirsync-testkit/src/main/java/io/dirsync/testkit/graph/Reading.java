package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.Map;

/**
 * In which tenant, version and parent a resource is read.
 *
 * @param parents the ids of the entities in the path, by the set that they are of: for
 *     {@code servicePrincipals/{id}/synchronization/jobs} that of {@code servicePrincipals}
 */
record Reading(TenantState tenant, ApiVersion version, Map<String, String> parents) {

    Reading {
        parents = Map.copyOf(parents);
    }

    String parent(String set) {
        String id = parents.get(set);
        if (id == null) {
            throw new IllegalArgumentException("No parent in " + set + ", only in " + parents.keySet());
        }
        return id;
    }

    boolean isBeta() {
        return version == ApiVersion.BETA;
    }
}
