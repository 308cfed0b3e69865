package io.dirsync.testkit;

import io.dirsync.snapshot.Origin;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A resource of Microsoft Graph that the fakes know, and the application permissions that open it.
 *
 * <p>Sources: the table of permissions on the page of each resource, and for what those pages leave open the permission
 * data of August 2026 from which they are made. None of it was tried against a live tenant.
 */
@SuppressWarnings("ImmutableEnumChecker") // The set cannot be changed.
public enum GraphArea {
    /** The organization; with less than its permission the service hides values instead of refusing. */
    ORGANIZATION("organization", "Organization.Read.All", "Organization.ReadWrite.All", "Directory.*"),
    /** Switches, guard and server of directory synchronization; documented for signed-in users only. */
    SYNCHRONIZATION(
            "directory/onPremisesSynchronization",
            "OnPremDirectorySynchronization.Read.All",
            "OnPremDirectorySynchronization.ReadWrite.All"),
    /** Users. */
    USERS("users", "User.Read.All", "User.ReadWrite.All", "Directory.*"),
    /** Groups. */
    GROUPS("groups", "Group.Read.All", "Group.ReadWrite.All", "Directory.*"),
    /** Contacts of the organization. */
    CONTACTS("contacts", "OrgContact.Read.All", "Directory.*"),
    /** Devices. */
    DEVICES("devices", "Device.Read.All", "Device.ReadWrite.All", "Directory.*"),
    /** Domains, unverified ones included. */
    DOMAINS("domains", "Domain.Read.All", "Domain.ReadWrite.All", "Directory.*"),
    /** Where users of a federated domain sign in. */
    FEDERATION(
            "domains/{id}/federationConfiguration",
            "Domain-InternalFederation.Read.All",
            "Domain-InternalFederation.ReadWrite.All",
            "Domain.Read.All",
            "Domain.ReadWrite.All"),
    /** Service principals. */
    SERVICE_PRINCIPALS("servicePrincipals", "Application.Read.All", "Application.ReadWrite.All", "Directory.*"),
    /** Who may synchronize, as assignments of an app role. */
    APP_ROLE_ASSIGNMENTS(
            "servicePrincipals/{id}/appRoleAssignedTo",
            "Application.Read.All",
            "Application.ReadWrite.All",
            "Directory.*"),
    /** Applications, with their certificates. */
    APPLICATIONS("applications", "Application.Read.All", "Application.ReadWrite.All", "Directory.*"),
    /** Roles of the directory and their members. */
    DIRECTORY_ROLES(
            "directoryRoles", "RoleManagement.Read.Directory", "RoleManagement.ReadWrite.Directory", "Directory.*"),
    /** Assignments of roles of the directory. */
    ROLE_ASSIGNMENTS(
            "roleManagement/directory/roleAssignments",
            "RoleManagement.Read.Directory",
            "RoleManagement.ReadWrite.Directory",
            "RoleManagement.Read.All",
            "Directory.*"),
    /** Conditional Access. */
    POLICIES("identity/conditionalAccess/policies", "Policy.Read.All"),
    /** Jobs of Cloud Sync; refused with status 401 where others refuse with 403. */
    CLOUD_SYNC_JOBS(
            "servicePrincipals/{id}/synchronization/jobs", "Synchronization.Read.All", "Synchronization.ReadWrite.All"),
    /** Agents of Cloud Sync and of pass-through authentication; the permission exists for signed-in users only. */
    AGENTS(
            "onPremisesPublishingProfiles/provisioning/agents",
            "Policy.Read.HybridAuthentication",
            "Policy.ReadWrite.HybridAuthentication"),
    /** What Microsoft recommends to the tenant. */
    RECOMMENDATIONS(
            "directory/recommendations", "DirectoryRecommendations.Read.All", "DirectoryRecommendations.ReadWrite.All"),
    /** How the services of Microsoft 365 are. */
    SERVICE_HEALTH("admin/serviceAnnouncement/healthOverviews", "ServiceHealth.Read.All"),
    /** The audit log of the directory. */
    AUDITS("auditLogs/directoryAudits", "AuditLog.Read.All"),
    /** The log of sign-ins; it needs a licence too. */
    SIGN_INS("auditLogs/signIns", "AuditLog.Read.All"),
    /** The customers with whom a partner has contracts. */
    CONTRACTS("contracts", "Directory.*"),
    /** The customers who let a partner administer their tenant. */
    DELEGATED_ADMIN_RELATIONSHIPS(
            "tenantRelationships/delegatedAdminRelationships",
            "DelegatedAdminRelationship.Read.All",
            "DelegatedAdminRelationship.ReadWrite.All");

    private final String path;
    private final Set<String> permissions;

    GraphArea(String path, String... permissions) {
        this.path = path;
        this.permissions = expanded(permissions);
    }

    /** {@return the path below the version, with {@code {id}} where an id stands} */
    public String path() {
        return path;
    }

    /** {@return the name of the permission that opens it and little else} */
    public String leastPermission() {
        return permissions.iterator().next();
    }

    /** {@return the names of all permissions of which any one opens it, the least first} */
    public Set<String> permissions() {
        return permissions;
    }

    /** {@return with which status the service refuses whoever has none of the permissions: 403, or 401 in places} */
    public int refusalStatus() {
        return this == CLOUD_SYNC_JOBS ? 401 : 403;
    }

    /** {@return whether an application that comes without a user is refused, whatever its permissions} */
    public boolean isForUsersOnly() {
        return this == AGENTS;
    }

    Origin v1() {
        return new Origin(path, "v1.0", null);
    }

    Origin beta() {
        return new Origin(path, "beta", null);
    }

    private static Set<String> expanded(String... permissions) {
        Set<String> names = new LinkedHashSet<>();
        for (String permission : permissions) {
            names.addAll(permission.equals("Directory.*") ? forTheWholeDirectory() : List.of(permission));
        }
        return Collections.unmodifiableSet(names);
    }

    private static List<String> forTheWholeDirectory() {
        return List.of("Directory.Read.All", "Directory.ReadWrite.All");
    }
}
