package io.dirsync.graph.bench;

import io.dirsync.graph.GraphSource;
import io.dirsync.graph.GraphSources;
import java.util.List;
import java.util.stream.Stream;

/** What is read in a check. */
enum Facts {
    /** The organization in both versions, and the features. */
    CORE,
    /** The beta version of the features too, which knows the server. */
    CORE_AND_SERVER;

    static final String ORGANIZATION = "/v1.0/organization?$select=id,displayName,createdDateTime,assignedPlans,"
            + "verifiedDomains,onPremisesSyncEnabled,onPremisesLastSyncDateTime";
    static final String ORGANIZATION_BETA = "/beta/organization?$select=id,createdDateTime,assignedPlans,"
            + "onPremisesLastPasswordSyncDateTime,directorySizeQuota";
    static final String SYNCHRONIZATION = "/v1.0/directory/onPremisesSynchronization";
    static final String SYNCHRONIZATION_BETA = "/beta/directory/onPremisesSynchronization";

    GraphSources sources() {
        return this == CORE ? GraphSources.core() : GraphSources.core().with(GraphSource.SYNC_CLIENT);
    }

    /** The requests for it. */
    List<String> paths() {
        List<String> core = List.of(ORGANIZATION, ORGANIZATION_BETA, SYNCHRONIZATION);
        return this == CORE
                ? core
                : Stream.concat(core.stream(), Stream.of(SYNCHRONIZATION_BETA)).toList();
    }

    @Override
    public String toString() {
        return paths().size() + " requests";
    }
}
