package io.dirsync.testkit;

import static io.dirsync.snapshot.SyncFeature.BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH;
import static io.dirsync.snapshot.SyncFeature.BLOCK_SOFT_MATCH;
import static io.dirsync.testkit.Moment.ago;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The situations that the built-in rules tell apart, each as a tenant that is otherwise well.
 *
 * <p>The tenants grant every permission that the fakes know, unless the situation is about permissions. Some situations
 * show only to a source that reads more than the default.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum Scenario {
    /** Nothing is wrong. */
    HEALTHY("objects arrived 12 minutes ago, passwords 4 minutes ago", it -> it),
    /** Nobody ever synchronized. */
    CLOUD_ONLY(
            "directory synchronization never was on",
            it -> FakeTenant.cloudOnly(it.id().value())),
    /** Synchronization is on, and nothing came. */
    NEVER_SYNCED(
            "directory synchronization is on, but nothing ever arrived",
            it -> FakeTenant.neverSynced(it.id().value())),
    /** Synchronization was turned off long ago. */
    SWITCHED_OFF(
            "directory synchronization was turned off 30 days after the last arrival",
            it -> FakeTenant.switchedOff(it.id().value())),
    /** Synchronization was turned off yesterday. */
    RECENTLY_SWITCHED_OFF(
            "directory synchronization was turned off within the last day",
            it -> FakeTenant.switchedOff(it.id().value()).lastDirectorySyncWas(ofHours(20))),
    /** The service contradicts itself. */
    CONTRADICTORY("nothing says that synchronization is on, yet objects arrive", FakeTenant::directorySyncNeverEnabled),
    /** The clocks disagree. */
    CLOCK_AHEAD("the last synchronization lies ten minutes ahead", it -> it.lastDirectorySyncWas(ofMinutes(-10))),
    /** A few cycles were missed. */
    LATE("objects arrived 5 hours ago", it -> it.lastDirectorySyncWas(ofHours(5))),
    /** Nothing came for more than a day. */
    STALE_OVER_24_HOURS("objects arrived 30 hours ago", it -> it.lastDirectorySyncWas(ofHours(30))),
    /** Nothing came for more than three days, passwords apart. */
    STALE_DIRECTORY("objects arrived 4 days ago, passwords 4 minutes ago", it -> it.lastDirectorySyncWas(ofDays(4))),
    /** Nothing came for more than a week. */
    STALE_OVER_7_DAYS("objects arrived 8 days ago", it -> it.lastDirectorySyncWas(ofDays(8))),
    /** The server was taken out of service without turning synchronization off. */
    ABANDONED(
            "neither objects nor passwords arrived for 120 days",
            it -> it.lastDirectorySyncWas(ofDays(120)).lastPasswordSyncWas(ofDays(120))),
    /** Nothing came since early October. */
    BOTH_STALE(
            "neither objects nor passwords arrived for 52 days",
            it -> FakeTenant.bothStale(it.id().value())),
    /** Only passwords do not come. */
    STALE_PASSWORDS("passwords arrived 4 days ago, objects 12 minutes ago", it -> it.lastPasswordSyncWas(ofDays(4))),
    /** Password synchronization is on, and no password came. */
    PASSWORDS_NEVER_REPORTED(
            "password synchronization is on, but was never reported", FakeTenant::passwordNeverReported),
    /** Password synchronization was on. */
    PASSWORD_SYNC_SWITCHED_OFF("password synchronization was on and is off now", it -> it.passwordSyncEnabled(false)),
    /** Users of a federated domain cannot sign in while the identity provider is down. */
    FEDERATED_WITHOUT_BACKUP(
            "the domain is federated, and password synchronization never was on",
            it -> it.federated().passwordSyncEnabled(false).passwordNeverReported()),
    /** The service hides most values. */
    TOO_LITTLE_PERMISSION("the application may read no more than a user's profile", it -> it.grants("User.Read")),
    /** Objects collide. */
    CONFLICTS(
            "three objects collide with others since two days",
            it -> it.objectErrors(
                    FakeObjectError.nameConflicts(1).occurred(ago(ofDays(2))),
                    FakeObjectError.addressConflicts(ObjectError.Type.USER, 2).occurred(ago(ofDays(2))))),
    /** Very many objects collide. */
    MANY_CONFLICTS(
            "400 of 12,000 users collide with others",
            it -> it.syncedUsers(12_000).objectErrors(FakeObjectError.addressConflicts(ObjectError.Type.USER, 400))),
    /** Exchange has trouble with objects. */
    SERVICE_ERRORS("Exchange reports errors for five users", it -> it.serviceErrors(FakeServiceError.ofExchange(5))),
    /** The tenant takes no more objects. */
    QUOTA_FULL("the tenant holds 50,000 of 50,000 objects", it -> it.quota(50_000, 50_000)),
    /** The tenant is nearly full. */
    QUOTA_NEARLY_FULL("the tenant holds 46,000 of 50,000 objects", it -> it.quota(46_000, 50_000)),
    /** Nothing stops an accidental deletion. */
    DELETION_PREVENTION_OFF(
            "nothing stops accidental deletions", it -> it.deletionPrevention(FakeDeletionPrevention.off())),
    /** It takes very many deletions to stop an export. */
    DELETION_THRESHOLD_HIGH(
            "5,000 deletions pass unasked", it -> it.deletionPrevention(FakeDeletionPrevention.beyond(5_000))),
    /** An export was stopped. */
    DELETION_THRESHOLD_TRIPPED(
            "an export of 900 deletions was stopped",
            it -> it.syncClient(FakeSyncClient.on("SYNC-01").pending(new PendingExports(0, 0, 900)))
                    .servers(FakeSyncServer.healthy("SYNC-01").runs("stopped-deletion-threshold-exceeded"))),
    /** Cloud accounts can be taken over. */
    MATCHING_OPEN(
            "cloud accounts can be joined by soft match and taken over by hard match",
            it -> it.feature(BLOCK_SOFT_MATCH, false).feature(BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH, false)),
    /** The server runs a version that is no longer served. */
    OLD_CLIENT(
            "the server runs version 2.4.131.0",
            it -> it.syncClient(FakeSyncClient.on("SYNC-01").version("2.4.131.0"))),
    /** The server runs a version that Microsoft withdrew. */
    RECALLED_CLIENT(
            "the server runs the recalled version 2.6.79.0",
            it -> it.syncClient(FakeSyncClient.on("SYNC-01").version("2.6.79.0"))),
    /** The server cannot sign in any more. */
    CERTIFICATE_EXPIRED(
            "the certificate of the server's application ended yesterday",
            it -> it.identity(id ->
                    id.applications(FakeSyncApplication.ofServer("SYNC-01").certificatesEnd(ago(ofDays(1)))))),
    /** The server cannot sign in much longer. */
    CERTIFICATE_EXPIRING(
            "the certificate of the server's application ends in 20 days",
            it -> it.identity(id ->
                    id.applications(FakeSyncApplication.ofServer("SYNC-01").certificatesEnd(Moment.in(ofDays(20)))))),
    /** Somebody disabled the account of the server. */
    ACCOUNT_DISABLED(
            "the account of the server is disabled",
            it -> it.identity(id -> id.withoutApplications()
                    .accounts(FakeSyncAccount.ofServer("SYNC-01").disabled()))),
    /** The account of the time before applications is still there. */
    ACCOUNT_LEFT_OVER(
            "the server uses an application, and its old account still holds its role",
            it -> it.identity(id -> id.accounts(FakeSyncAccount.ofServer("SYNC-01")))),
    /** Conditional Access demands what no server can give. */
    ACCOUNT_HIT_BY_POLICY(
            "Conditional Access demands a second factor of the server's account",
            it -> it.identity(id -> id.withoutApplications()
                    .accounts(FakeSyncAccount.ofServer("SYNC-01"))
                    .policies(FakePolicy.mfaForAll("Second factor for all")))),
    /** Somebody disabled the synchronization service. */
    SYNC_SERVICE_DISABLED(
            "the synchronization service of Microsoft is disabled in the tenant",
            it -> it.identity(id -> id.syncService(ServicePrincipalState.DISABLED))),
    /** Cloud Sync works. */
    CLOUD_SYNC_HEALTHY("Cloud Sync with three agents works", CloudSyncTenants::healthy),
    /** A job is slowed down because it cannot sign in. */
    CLOUD_SYNC_QUARANTINED(
            "a job of Cloud Sync is in quarantine since 30 hours",
            it -> CloudSyncTenants.quarantined(
                    it, FakeQuarantine.because("EncounteredQuarantineException").began(ago(ofHours(30))))),
    /** A job waits for somebody to allow deletions. */
    CLOUD_SYNC_TOO_MANY_DELETES(
            "a job of Cloud Sync was stopped by too many deletions",
            it -> CloudSyncTenants.quarantined(it, FakeQuarantine.because("TooManyDeletes"))),
    /** Somebody paused a job. */
    CLOUD_SYNC_PAUSED(
            "a job of Cloud Sync is paused",
            it -> CloudSyncTenants.with(
                    it, FakeCloudSyncJob.healthy("corp.example").paused())),
    /** A job was never started. */
    CLOUD_SYNC_NEVER_RAN(
            "a job of Cloud Sync never ran",
            it -> CloudSyncTenants.with(it, FakeCloudSyncJob.neverRan("corp.example"))),
    /** A job fails again and again. */
    CLOUD_SYNC_FAILING(
            "a job of Cloud Sync fails for two days",
            it -> CloudSyncTenants.with(
                    it,
                    FakeCloudSyncJob.healthy("corp.example")
                            .failingSince(ago(ofDays(2)), 72)
                            .status(Status.ACTIVE))),
    /** One of several agents does not answer. */
    AGENT_INACTIVE(
            "one of three agents of Cloud Sync is inactive",
            it -> CloudSyncTenants.healthy(it)
                    .agents(
                            FakeAgent.on("AGENT-1"),
                            FakeAgent.on("AGENT-2"),
                            FakeAgent.on("AGENT-3").inactive())),
    /** No agent answers. */
    NO_ACTIVE_AGENT(
            "no agent of Cloud Sync is active",
            it -> CloudSyncTenants.healthy(it).agents(FakeAgent.on("AGENT-1").inactive())),
    /** Both engines work side by side. */
    BOTH_ENGINES("Connect Sync and Cloud Sync work side by side", CloudSyncTenants::beside),
    /** The trouble is Microsoft's. */
    SERVICE_INCIDENT(
            "passwords arrived 4 days ago, and Microsoft has an incident",
            it -> it.lastPasswordSyncWas(ofDays(4))
                    .incidents(FakeIncident.degradation("Delays in directory synchronization", ago(ofDays(4)))));

    private final String meaning;
    private final UnaryOperator<FakeTenant> change;

    Scenario(String meaning, UnaryOperator<FakeTenant> change) {
        this.meaning = meaning;
        this.change = change;
    }

    /**
     * {@return the scenario of a label}
     *
     * @param label as {@link #label()} writes it, in any case of letters
     */
    public static Optional<Scenario> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** {@return the name for lists and command lines, for example {@code stale-directory}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the situation in a few English words} */
    public String meaning() {
        return meaning;
    }

    /**
     * {@return a tenant in this situation}
     *
     * @param domain as for {@link FakeTenant#healthy(String)}
     * @throws IllegalArgumentException if the text is no domain
     */
    public FakeTenant tenant(String domain) {
        FakeTenant tenant = change.apply(FakeTenant.healthy(domain).grantsEverything());
        return this == TOO_LITTLE_PERMISSION ? tenant : tenant.grantsEverything();
    }
}
