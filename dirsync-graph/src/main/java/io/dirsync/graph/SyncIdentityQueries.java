package io.dirsync.graph;

import java.util.List;
import java.util.Map;

/** The queries about the identity of synchronization. */
final class SyncIdentityQueries {

    /** Microsoft Entra AD Synchronization Service, the same in every cloud. */
    private static final String SERVICE = "6bf85cfa-ac8a-4be5-b5de-425a0d0dc016";

    /** Directory Synchronization Accounts, and On Premises Directory Sync Account, which no page describes. */
    static final List<String> ROLES =
            List.of("d29b2b05-8046-44ba-8758-1e26182fcf32", "a92aed5d-d78a-4d16-b381-09adb37eb3b0");

    static final GraphQuery SYNC_SERVICE = identity(
            "servicePrincipals",
            client -> client.servicePrincipalsWithAppId(SERVICE)
                    .toGetRequestInformation(
                            get -> get.queryParameters.select = new String[] {"id", "accountEnabled", "appRoles"}));

    static final List<GraphQuery> ACCOUNTS_BY_ROLE =
            ROLES.stream().map(SyncIdentityQueries::members).toList();

    static final GraphQuery POLICIES = GraphQuery.of(
            GraphSource.CONDITIONAL_ACCESS,
            "identity/conditionalAccess/policies",
            client -> client.identity().conditionalAccess().policies().toGetRequestInformation());

    static final GraphQuery APPLICATIONS_BY_NAME = identity(
            "applications",
            client -> client.applications().toGetRequestInformation(get -> {
                get.queryParameters.filter = "startswith(displayName,'ConnectSyncProvisioning_')";
                get.queryParameters.select = new String[] {"displayName", "keyCredentials"};
            }));

    private SyncIdentityQueries() {}

    static GraphQuery granted(String serviceId) {
        return identity(
                "servicePrincipals/{id}/appRoleAssignedTo",
                client -> client.servicePrincipals()
                        .byServicePrincipalId(serviceId)
                        .appRoleAssignedTo()
                        .toGetRequestInformation());
    }

    static GraphQuery principal(String id) {
        return identity(
                "servicePrincipals",
                client -> client.servicePrincipals()
                        .byServicePrincipalId(id)
                        .toGetRequestInformation(get -> get.queryParameters.select = new String[] {"appId"}));
    }

    static GraphQuery application(String appId) {
        return identity(
                "applications",
                client -> client.applicationsWithAppId(appId)
                        .toGetRequestInformation(
                                get -> get.queryParameters.select = new String[] {"displayName", "keyCredentials"}));
    }

    private static GraphQuery members(String roleTemplate) {
        return GraphQuery.of(
                        GraphSource.SYNC_IDENTITY,
                        "directoryRoles(roleTemplateId='" + roleTemplate + "')/members",
                        Map.of("$select", "id,userPrincipalName,accountEnabled"))
                .needing(GraphPermission.ROLE_MANAGEMENT_READ_DIRECTORY);
    }

    private static GraphQuery identity(String endpoint, GraphQuery.SdkRequest request) {
        return GraphQuery.of(GraphSource.SYNC_IDENTITY, endpoint, request);
    }
}
