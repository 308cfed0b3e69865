package io.dirsync.graph;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The permissions of Microsoft Graph that this library can use, each with the facts that it unlocks.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/permissions-reference">Microsoft Graph permissions reference</a>.
 * The ids of permissions differ between clouds, their names do not; so they are granted by name.
 */
@SuppressWarnings("ImmutableEnumChecker") // The set of kinds is made with Set.of.
public enum GraphPermission {
    /**
     * Reads the organization. With less, Microsoft Graph answers null where values are. Source: <a
     * href="https://learn.microsoft.com/graph/api/organization-get">Get organization</a>.
     */
    ORGANIZATION_READ_ALL("Organization.Read.All"),
    /**
     * Reads the switches of directory synchronization. Granted to applications in practice, although documented for
     * delegated use only. Source: <a href="https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get">
     * Get onPremisesDirectorySynchronization</a>.
     */
    ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL("OnPremDirectorySynchronization.Read.All"),
    /**
     * Changes the switches of directory synchronization, and reads them. No check asks for it, only {@link
     * SyncFeatureChanges}. Documented for delegated use only; whether applications are served was not verified against a
     * live tenant. Source: <a
     * href="https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-update">Update
     * onPremisesDirectorySynchronization</a>.
     */
    ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL("OnPremDirectorySynchronization.ReadWrite.All"),
    /** Reads the domains and how users sign in under them, the settings of their federations included. */
    DOMAIN_READ_ALL("Domain.Read.All"),
    /**
     * Reads how federated domains trust their identity providers. Source: <a
     * href="https://learn.microsoft.com/graph/api/domain-list-federationconfiguration">List internalDomainFederations</a>;
     * of its editions some name this permission as the least and some {@link #DOMAIN_READ_ALL}, which was not tried
     * against a live tenant.
     */
    DOMAIN_INTERNAL_FEDERATION_READ_ALL("Domain-InternalFederation.Read.All"),
    /** Reads all members of users; less than that does not show their errors. */
    USER_READ_ALL("User.Read.All"),
    /** Reads groups with their errors. */
    GROUP_READ_ALL("Group.Read.All"),
    /** Reads contacts with their errors. */
    ORG_CONTACT_READ_ALL("OrgContact.Read.All"),
    /** Reads devices. */
    DEVICE_READ_ALL("Device.Read.All"),
    /** Reads applications and their certificates, and service principals. */
    APPLICATION_READ_ALL("Application.Read.All"),
    /** Reads who holds which role. */
    ROLE_MANAGEMENT_READ_DIRECTORY("RoleManagement.Read.Directory"),
    /** Reads the policies of Conditional Access. */
    POLICY_READ_ALL("Policy.Read.All"),
    /** Reads the jobs of Cloud Sync. */
    SYNCHRONIZATION_READ_ALL("Synchronization.Read.All"),
    /** Reads the agents of Cloud Sync; there is none of this name for applications. */
    POLICY_READ_HYBRID_AUTHENTICATION("Policy.Read.HybridAuthentication", Kind.DELEGATED),
    /** Reads what Microsoft recommends to the tenant. */
    DIRECTORY_RECOMMENDATIONS_READ_ALL("DirectoryRecommendations.Read.All"),
    /** Reads incidents of Microsoft's services. */
    SERVICE_HEALTH_READ_ALL("ServiceHealth.Read.All"),
    /** Reads sign-in and audit logs; the tenant needs a licence for the former as well. */
    AUDIT_LOG_READ_ALL("AuditLog.Read.All"),
    /**
     * Reads which customers have granted a partner granular delegated admin privileges. No check asks for it, only {@link
     * PartnerTenants}, in the partner's own tenant.
     */
    DELEGATED_ADMIN_RELATIONSHIP_READ_ALL("DelegatedAdminRelationship.Read.All"),
    /**
     * Reads what {@link #ORGANIZATION_READ_ALL}, {@link #DOMAIN_READ_ALL}, {@link #USER_READ_ALL}, {@link
     * #GROUP_READ_ALL}, {@link #ORG_CONTACT_READ_ALL}, {@link #DEVICE_READ_ALL}, {@link #APPLICATION_READ_ALL} and {@link
     * #ROLE_MANAGEMENT_READ_DIRECTORY} read, and much else.
     */
    DIRECTORY_READ_ALL("Directory.Read.All");

    private static final String GLOBAL_READER = "Global Reader";
    private static final String HYBRID = "Hybrid Identity Administrator";
    private static final String SECURITY_READER = "Security Reader";
    private static final String REPORTS_READER = "Reports Reader";

    private static final Set<GraphPermission> COVERED_BY_DIRECTORY = EnumSet.of(
            ORGANIZATION_READ_ALL,
            DOMAIN_READ_ALL,
            USER_READ_ALL,
            GROUP_READ_ALL,
            ORG_CONTACT_READ_ALL,
            DEVICE_READ_ALL,
            APPLICATION_READ_ALL,
            ROLE_MANAGEMENT_READ_DIRECTORY);

    private final String value;
    private final Set<Kind> kinds;

    GraphPermission(String value) {
        this(value, Kind.APPLICATION, Kind.DELEGATED);
    }

    GraphPermission(String value, Kind... kinds) {
        this.value = value;
        this.kinds = Set.of(kinds);
    }

    /** On whose behalf a permission is used. */
    public enum Kind {
        /** The application itself, without a user. */
        APPLICATION,
        /** The application for a signed-in user, who needs a role that allows the same. */
        DELEGATED
    }

    /**
     * The name under which the permission is granted.
     *
     * @return for example {@code Organization.Read.All}
     */
    public String value() {
        return value;
    }

    /**
     * In which kinds the permission exists.
     *
     * @return one or both
     */
    public Set<Kind> kinds() {
        return kinds;
    }

    /**
     * The roles of Microsoft Entra of which a signed-in user needs one, beside the delegated permission.
     *
     * <p>Source: <a href="https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference">Entra
     * built-in roles</a>. Which of them Microsoft Graph honours was not verified against a live tenant; for
     * {@link #ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL} and {@link #ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL}
     * their pages name Global Administrator alone.
     *
     * @return the names of the roles, those that can do least first
     */
    public List<String> roles() {
        return switch (this) {
            case ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL -> List.of(GLOBAL_READER, HYBRID);
            case ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL -> List.of(HYBRID, "Global Administrator");
            case SYNCHRONIZATION_READ_ALL ->
                List.of(HYBRID, "Cloud Application Administrator", "Application Administrator");
            case POLICY_READ_HYBRID_AUTHENTICATION -> List.of(HYBRID);
            case DOMAIN_INTERNAL_FEDERATION_READ_ALL -> List.of(SECURITY_READER, GLOBAL_READER, HYBRID);
            case POLICY_READ_ALL -> List.of(SECURITY_READER, GLOBAL_READER);
            case DIRECTORY_RECOMMENDATIONS_READ_ALL -> List.of(REPORTS_READER, SECURITY_READER, GLOBAL_READER);
            case SERVICE_HEALTH_READ_ALL -> List.of("Service Support Administrator", GLOBAL_READER);
            case DELEGATED_ADMIN_RELATIONSHIP_READ_ALL -> List.of(GLOBAL_READER);
            case AUDIT_LOG_READ_ALL -> List.of(REPORTS_READER, SECURITY_READER, GLOBAL_READER, HYBRID);
            default -> List.of("Directory Readers", GLOBAL_READER);
        };
    }

    /**
     * Whether whoever has this permission needs the other one no more.
     *
     * @param other the permission in question
     * @return true for the permission itself and for those that it includes
     */
    public boolean covers(GraphPermission other) {
        return this == other
                || (this == DOMAIN_READ_ALL && other == DOMAIN_INTERNAL_FEDERATION_READ_ALL)
                || (this == DIRECTORY_READ_ALL && COVERED_BY_DIRECTORY.contains(other))
                || (this == ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL
                        && other == ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL);
    }

    /**
     * The facts that cannot be read without the permission, or one that {@linkplain #covers covers} it.
     *
     * @return their stable names, as in {@link io.dirsync.snapshot.TenantSnapshot#facts()} and in that order
     */
    public List<String> facts() {
        return Arrays.stream(GraphSource.values())
                .filter(source -> source.permissions().stream().anyMatch(this::covers))
                .flatMap(source -> source.facts().stream())
                .toList();
    }
}
