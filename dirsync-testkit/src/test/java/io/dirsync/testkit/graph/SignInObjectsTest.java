package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.testkit.FakeSyncIdentity;
import org.junit.jupiter.api.Test;

class SignInObjectsTest extends FullTenantTests {

    private static final String SYNC_SERVICE = "/v1.0/servicePrincipals(appId='6bf85cfa-ac8a-4be5-b5de-425a0d0dc016')";
    private static final String SYNC_ROLE = "d29b2b05-8046-44ba-8758-1e26182fcf32";

    @Test
    void applicationsOfServersHoldTheRoleOfTheSynchronizationService() {
        JsonNode assignment = json(SYNC_SERVICE + "/appRoleAssignedTo").at("/value/0");
        JsonNode service = json(SYNC_SERVICE);

        assertThat(assignment.path("principalDisplayName").asText()).startsWith("ConnectSyncProvisioning_SYNC-01_");
        assertThat(assignment.path("appRoleId")).isEqualTo(service.at("/appRoles/0/id"));
        assertThat(service.at("/appRoles/0/value").asText()).isEqualTo("ADSynchronization.ReadWrite.All");
        assertThat(assignment.path("resourceId")).isEqualTo(service.path("id"));
    }

    @Test
    void certificatesAreThoseOfTheApplicationBehindTheServicePrincipal() {
        String principal = json(SYNC_SERVICE + "/appRoleAssignedTo")
                .at("/value/0/principalId")
                .asText();
        String appId =
                json("/v1.0/servicePrincipals/" + principal).path("appId").asText();

        assertThat(json("/v1.0/applications(appId='" + appId + "')")
                        .path("keyCredentials")
                        .valueStream()
                        .map(key -> key.path("endDateTime").asText()))
                .containsExactly("2026-11-21T12:00:00Z", "2027-02-20T12:00:00Z");
        assertThat(values("/v1.0/applications?$filter=appId eq '" + appId + "'", "/appId"))
                .containsExactly(appId);
    }

    @Test
    void otherServicePrincipalsHaveNobodyAssigned() {
        String cloudSync = values("/v1.0/servicePrincipals?$filter=displayName eq 'corp.example'", "/id")
                .get(0);

        assertThat(values("/v1.0/servicePrincipals/" + cloudSync + "/appRoleAssignedTo", "/id"))
                .isEmpty();
    }

    @Test
    void theSynchronizationServiceCanBeMissing() {
        register(FullTenant.CONTOSO.identity(it -> it.syncService(ServicePrincipalState.ABSENT)));

        assertThat(code(SYNC_SERVICE)).isEqualTo("404 Request_ResourceNotFound");
    }

    @Test
    void theSynchronizationServiceCanBeDisabled() {
        register(FullTenant.CONTOSO.identity(it -> it.syncService(ServicePrincipalState.DISABLED)));

        assertThat(json(SYNC_SERVICE).path("accountEnabled").booleanValue()).isFalse();
    }

    @Test
    void rolesListWhoHoldsThem() {
        String role = "/v1.0/directoryRoles(roleTemplateId='" + SYNC_ROLE + "')";
        JsonNode members =
                json(role + "/members?$select=userPrincipalName,accountEnabled").path("value");

        assertThat(members).hasSize(2);
        assertThat(members.at("/0/@odata.type").asText()).isEqualTo("#microsoft.graph.user");
        assertThat(members.at("/0/userPrincipalName").asText())
                .isEqualTo("Sync_SYNC-01_0123456789ab@contoso.onmicrosoft.com");
        assertThat(members.at("/0/accountEnabled").booleanValue()).isFalse();
    }

    @Test
    void rolesComeWithTheirMembersWhenAskedTo() {
        JsonNode role = json("/v1.0/directoryRoles?$filter=roleTemplateId eq '" + SYNC_ROLE + "'&$expand=members")
                .at("/value/0");

        assertThat(role.path("displayName").asText()).isEqualTo("Directory Synchronization Accounts");
        assertThat(role.path("members")).hasSize(2);
    }

    @Test
    void rolesThatNobodyHoldsWereNeverActivated() {
        register(FullTenant.CONTOSO.identity(it -> FakeSyncIdentity.none()));

        assertThat(code("/v1.0/directoryRoles(roleTemplateId='" + SYNC_ROLE + "')"))
                .isEqualTo("404 Request_ResourceNotFound");
    }

    @Test
    void assignmentsOfARoleNameWhoHoldsIt() {
        JsonNode assignments = json("/v1.0/roleManagement/directory/roleAssignments?$filter=roleDefinitionId eq '"
                        + SYNC_ROLE + "'&$expand=principal")
                .path("value");

        assertThat(assignments).hasSize(2);
        assertThat(assignments.at("/1/principal/userPrincipalName").asText())
                .isEqualTo("ADToAADSyncServiceAccount@contoso.onmicrosoft.com");
        assertThat(assignments.at("/1/principalId")).isEqualTo(assignments.at("/1/principal/id"));
    }

    @Test
    void policiesNameTheirAudience() {
        JsonNode policies = json("/v1.0/identity/conditionalAccess/policies").path("value");

        assertThat(policies.at("/0/conditions/users/includeUsers/0").asText()).isEqualTo("All");
        assertThat(policies.at("/0/grantControls/builtInControls/0").asText()).isEqualTo("mfa");
        assertThat(policies.at("/1/conditions/users/excludeUsers")).hasSize(2);
        assertThat(policies.at("/2/conditions/users/excludeRoles/0").asText()).isEqualTo(SYNC_ROLE);
        assertThat(policies.at("/3/conditions/users/includeRoles/0").asText()).isEqualTo(SYNC_ROLE);
        assertThat(policies.at("/4/conditions/users/includeUsers"))
                .isEqualTo(policies.at("/1/conditions/users/excludeUsers"));
        assertThat(policies.at("/5/conditions/users/includeRoles/0").asText()).isEqualTo(Role.GLOBAL_ADMINISTRATOR);
    }
}
