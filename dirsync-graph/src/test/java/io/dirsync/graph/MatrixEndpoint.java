package io.dirsync.graph;

import io.dirsync.testkit.FakeCloudSyncJob;
import io.dirsync.testkit.FakeObjectError;
import io.dirsync.testkit.FakeTenant;
import java.util.List;

/** The endpoints that faults are tried on. */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are made with List.of.
enum MatrixEndpoint {
    ORGANIZATION("v1.0/organization", Kind.OBJECT, "directorySync.enabled", "directorySync.lastSync"),
    ORGANIZATION_BETA("beta/organization", Kind.OBJECT, "passwordSync.lastSync", "quota.used"),
    SYNCHRONIZATION(
            "v1.0/directory/onPremisesSynchronization", Kind.OBJECT, "passwordSync.enabled", "deletionPrevention.type"),
    SYNCHRONIZATION_BETA(
            "beta/directory/onPremisesSynchronization", Kind.OBJECT, "syncClient.version", "syncClient.pendingExports"),
    OBJECT_ERRORS("v1.0/users", Kind.WALK, "objectErrors.provisioning"),
    SYNCED_OBJECTS("v1.0/users/$count", Kind.COUNT, "syncedObjects.total"),
    CLOUD_SYNC_JOBS("synchronization/jobs", Kind.LIST, "cloudSync.jobs"),
    SYNC_SERVICE("v1.0/servicePrincipals(appId", Kind.OBJECT, "syncIdentity.syncService"),
    SYNC_ACCOUNTS("v1.0/directoryRoles(", Kind.LIST, "syncIdentity.accounts"),
    POLICIES("v1.0/identity/conditionalAccess/policies", Kind.LIST, "syncIdentity.policiesOnAccounts"),
    RECOMMENDATIONS("beta/directory/recommendations", Kind.LIST, "signals.recommendations"),
    SERVICE_HEALTH("v1.0/admin/serviceAnnouncement", Kind.OBJECT, "signals.incidents"),
    SIGN_INS("v1.0/auditLogs/signIns", Kind.LIST, "signals.signInFailures"),
    AUDITS("v1.0/auditLogs/directoryAudits", Kind.LIST, "signals.settingChanges");

    /** How an endpoint answers. */
    enum Kind {
        OBJECT,
        LIST,
        /** A list of which what was seen counts even if the rest is not. */
        WALK,
        COUNT
    }

    private final String path;
    private final Kind kind;
    private final List<String> facts;

    MatrixEndpoint(String path, Kind kind, String... facts) {
        this.path = path;
        this.kind = kind;
        this.facts = List.of(facts);
    }

    /** Part of the path that no other request has. */
    String path() {
        return path;
    }

    Kind kind() {
        return kind;
    }

    /** The facts that come from it. */
    List<String> facts() {
        return facts;
    }

    /** Its own source, those that it needs, and one that stays well, so that there is a snapshot in any case. */
    GraphSources sources() {
        GraphSources none =
                GraphSources.core().without(GraphSources.core().asSet().toArray(GraphSource[]::new));
        GraphSource[] ofFacts = GraphSource.all()
                .filter(source -> source.facts().stream().anyMatch(facts::contains))
                .toArray(GraphSource[]::new);
        GraphSources own = none.with(ofFacts);
        GraphSources whole = this == POLICIES ? own.with(GraphSource.SYNC_IDENTITY) : own;
        return this == ORGANIZATION ? whole.with(GraphSource.PASSWORD_SYNC_TIME) : whole.with(GraphSource.ORGANIZATION);
    }

    /** A tenant about which the endpoint has something to say. */
    FakeTenant tenant(String domain) {
        return RichTenants.troubled(domain)
                .objectErrors(FakeObjectError.nameConflicts(2))
                .cloudSyncJobs(FakeCloudSyncJob.healthy("corp.example"));
    }

    /** What a 404 of Microsoft Graph says about it, if anything. */
    String whenAbsent() {
        return switch (this) {
            case SYNC_SERVICE -> "ABSENT";
            case SYNC_ACCOUNTS -> "[]";
            default -> "unreadable NOT_RETURNED";
        };
    }
}
