package io.dirsync.graph;

import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of facts in Microsoft Graph; each is read, and fails, on its own.
 *
 * <p>Which of them are read is chosen with {@link GraphSources}. A source that the service refuses leaves only its own
 * facts unreadable.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are made with List.of.
public enum GraphSource {
    /**
     * The organization: whether directory synchronization is on, when it last ran, the domains. Source: <a
     * href="https://learn.microsoft.com/graph/api/organization-get">Get organization</a>.
     */
    ORGANIZATION(
            Version.V1,
            needs(GraphPermission.ORGANIZATION_READ_ALL),
            gives("tenant.", "directorySync.", "domains.verified")),
    /** What only the beta version of the organization has: when a password hash last arrived, and the quota. */
    PASSWORD_SYNC_TIME(
            Version.BETA, needs(GraphPermission.ORGANIZATION_READ_ALL), gives("passwordSync.lastSync", "quota.")),
    /**
     * The switches of directory synchronization and the guard against accidental deletion. Source: <a
     * href="https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get">Get
     * onPremisesDirectorySynchronization</a>.
     */
    SYNC_FEATURES(
            Version.V1,
            needs(GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL),
            gives("passwordSync.enabled", "features.", "deletionPrevention.")),
    /** What only the beta version of that resource has: the server, its version, its interval, what it has to export. */
    SYNC_CLIENT(Version.BETA, needs(GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL), gives("syncClient.")),
    /**
     * The domains, where the organization does not tell of them: because it could not be read, or was not chosen. It is
     * asked for nothing else, since the organization has all that is judged about domains. Source: <a
     * href="https://learn.microsoft.com/graph/api/domain-list">List domains</a>.
     */
    DOMAINS(Version.V1, needs(GraphPermission.DOMAIN_READ_ALL), gives()),
    /**
     * How federated domains trust their identity providers: one request for each of them, and none where no domain is
     * federated. Which ones are must be known from {@link #ORGANIZATION} or {@link #DOMAINS}. No rule judges by it. Source:
     * <a href="https://learn.microsoft.com/graph/api/domain-list-federationconfiguration">List
     * internalDomainFederations</a>.
     */
    FEDERATION(Version.V1, needs(GraphPermission.DOMAIN_INTERNAL_FEDERATION_READ_ALL), gives("domains.federations")),
    /**
     * The users, groups and contacts that could not be taken over as they are. Source: <a
     * href="https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror">onPremisesProvisioningError</a>.
     */
    OBJECT_ERRORS(
            Version.V1,
            needs(GraphPermission.USER_READ_ALL, GraphPermission.GROUP_READ_ALL, GraphPermission.ORG_CONTACT_READ_ALL),
            gives("objectErrors.provisioning")),
    /**
     * The users, groups and contacts for which services behind the directory report errors. The service cannot search for
     * them, so every synchronized object is read. Source: <a
     * href="https://learn.microsoft.com/graph/api/resources/serviceprovisioningerror">serviceProvisioningError</a>.
     */
    SERVICE_ERRORS(
            Version.V1,
            needs(GraphPermission.USER_READ_ALL, GraphPermission.GROUP_READ_ALL, GraphPermission.ORG_CONTACT_READ_ALL),
            gives("objectErrors.service")),
    /** How many users, groups, contacts and devices come from Active Directory. */
    SYNCED_OBJECTS(
            Version.V1,
            needs(
                    GraphPermission.USER_READ_ALL,
                    GraphPermission.GROUP_READ_ALL,
                    GraphPermission.ORG_CONTACT_READ_ALL,
                    GraphPermission.DEVICE_READ_ALL),
            gives("syncedObjects.")),
    /** As whom the servers sign in: applications with their certificates, and accounts. */
    SYNC_IDENTITY(
            Version.V1,
            needs(
                    GraphPermission.APPLICATION_READ_ALL,
                    GraphPermission.ROLE_MANAGEMENT_READ_DIRECTORY,
                    GraphPermission.USER_READ_ALL),
            gives("syncIdentity.applications", "syncIdentity.accounts", "syncIdentity.syncService")),
    /** The policies of Conditional Access that hit these accounts. */
    CONDITIONAL_ACCESS(Version.V1, needs(GraphPermission.POLICY_READ_ALL), gives("syncIdentity.policiesOnAccounts")),
    /**
     * The jobs of Cloud Sync. Source: <a
     * href="https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs">List synchronizationJobs</a>.
     */
    CLOUD_SYNC_JOBS(
            Version.V1,
            needs(GraphPermission.SYNCHRONIZATION_READ_ALL, GraphPermission.APPLICATION_READ_ALL),
            gives("cloudSync.jobs")),
    /** The agents of Cloud Sync; beta only, and for signed-in users only. */
    PROVISIONING_AGENTS(
            Version.BETA, needs(GraphPermission.POLICY_READ_HYBRID_AUTHENTICATION), gives("cloudSync.agents")),
    /** What Microsoft recommends to the tenant; beta only. */
    RECOMMENDATIONS(
            Version.BETA, needs(GraphPermission.DIRECTORY_RECOMMENDATIONS_READ_ALL), gives("signals.recommendations")),
    /**
     * Whether Microsoft reports an incident of its identity service. Source: <a
     * href="https://learn.microsoft.com/graph/api/servicehealth-get">Get serviceHealth</a>.
     */
    SERVICE_HEALTH(Version.V1, needs(GraphPermission.SERVICE_HEALTH_READ_ALL), gives("signals.incidents")),
    /** What sign-in and audit logs say about synchronization; needs a licence, and is throttled hard. */
    LOGS(
            Version.V1,
            needs(GraphPermission.AUDIT_LOG_READ_ALL),
            gives("signals.signInFailures", "signals.settingChanges"));

    private final Version version;
    private final List<GraphPermission> permissions;
    private final List<String> prefixes;

    GraphSource(Version version, List<GraphPermission> permissions, List<String> prefixes) {
        this.version = version;
        this.permissions = permissions;
        this.prefixes = prefixes;
    }

    /**
     * The permissions that together open the whole source.
     *
     * @return one or more, the most important one first
     */
    public List<GraphPermission> permissions() {
        return permissions;
    }

    /**
     * The version of Microsoft Graph that has the source.
     *
     * @return {@code v1.0} or {@code beta}
     */
    public String apiVersion() {
        return version.segment;
    }

    /**
     * Whether only the beta version has the source, which Microsoft does not support for use in production.
     *
     * @return true if so
     */
    public boolean isBeta() {
        return version == Version.BETA;
    }

    /**
     * The facts of a snapshot that come from the source.
     *
     * @return their stable names, as in {@link TenantSnapshot#facts()} and in that order; empty if the source only
     *     supports facts of others
     */
    public List<String> facts() {
        return FactNames.ALL.stream()
                .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                .toList();
    }

    private static List<GraphPermission> needs(GraphPermission... permissions) {
        return List.of(permissions);
    }

    private static List<String> gives(String... prefixes) {
        return List.of(prefixes);
    }

    static Stream<GraphSource> all() {
        return Arrays.stream(values());
    }

    private enum Version {
        V1("v1.0"),
        BETA("beta");

        private final String segment;

        Version(String segment) {
            this.segment = segment;
        }
    }

    /** An empty snapshot names all facts there are. */
    private static final class FactNames {

        private static final List<String> ALL =
                TenantSnapshot.builder(TenantId.of("example.com"), Instant.EPOCH).build().facts().stream()
                        .map(NamedFact::name)
                        .toList();
    }
}
