package io.dirsync.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import java.util.Set;

/** The queries that every check is built on. */
final class CoreQueries {

    static final GraphQuery ORGANIZATION = GraphQuery.of(
            GraphSource.ORGANIZATION,
            "organization",
            client -> organization(
                    client,
                    "id",
                    "displayName",
                    "createdDateTime",
                    "assignedPlans",
                    "verifiedDomains",
                    "onPremisesSyncEnabled",
                    "onPremisesLastSyncDateTime"));

    static final GraphQuery ORGANIZATION_BETA = GraphQuery.of(
            GraphSource.PASSWORD_SYNC_TIME,
            "organization",
            client -> organization(
                    client,
                    "id",
                    "createdDateTime",
                    "assignedPlans",
                    "onPremisesLastPasswordSyncDateTime",
                    "directorySizeQuota"));

    static final GraphQuery SYNCHRONIZATION = synchronization(GraphSource.SYNC_FEATURES);

    static final GraphQuery SYNCHRONIZATION_BETA = synchronization(GraphSource.SYNC_CLIENT);

    static final Set<GraphQuery> ALL = Set.of(ORGANIZATION, ORGANIZATION_BETA, SYNCHRONIZATION, SYNCHRONIZATION_BETA);

    private CoreQueries() {}

    private static RequestInformation organization(GraphServiceClient client, String... members) {
        return client.organization().toGetRequestInformation(get -> get.queryParameters.select = members);
    }

    private static GraphQuery synchronization(GraphSource source) {
        return GraphQuery.of(
                source,
                "directory/onPremisesSynchronization",
                client -> client.directory().onPremisesSynchronization().toGetRequestInformation());
    }
}
