package io.dirsync.rule;

import io.dirsync.finding.RuleId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built-in rules: their names, and how to get them for a policy.
 *
 * <p>The names of further families are in {@link ClientRules}, {@link CloudSyncRules} and {@link ServerRules}.
 *
 * <p>What each rule sees, why it matters and what its limits are is written in {@code RULES.md} of this module.
 */
public final class SyncRules {

    /** Directory synchronization was never enabled: a cloud-only tenant. */
    public static final RuleId NEVER_ENABLED = RuleId.of("sync.state.never-enabled");
    /** Directory synchronization was on and is off now. */
    public static final RuleId TURNED_OFF = RuleId.of("sync.state.turned-off");
    /** Directory synchronization was turned off so recently that it cannot be turned on again yet. */
    public static final RuleId RECENTLY_TURNED_OFF = RuleId.of("sync.state.recently-turned-off");
    /** Somebody began to turn directory synchronization off, and the service still says that it is on. */
    public static final RuleId DISABLE_IN_PROGRESS = RuleId.of("sync.state.disable-in-progress");
    /** Directory synchronization is enabled, but nothing ever arrived. */
    public static final RuleId ENABLED_NEVER_RAN = RuleId.of("sync.state.enabled-never-ran");
    /** The service contradicts itself about directory synchronization. */
    public static final RuleId STATE_ANOMALY = RuleId.of("sync.state.anomaly");
    /** A time of synchronization lies in the future. */
    public static final RuleId CLOCK_FUTURE = RuleId.of("sync.clock.future");
    /** Something that every judgement needs could not be read. */
    public static final RuleId DATA_UNREADABLE = RuleId.of("sync.data.unreadable");

    /** Directory synchronization is late. */
    public static final RuleId DIRECTORY_SYNC_LATE = RuleId.of("sync.staleness.late");
    /** Directory synchronization last ran more than 24 hours ago. */
    public static final RuleId DIRECTORY_SYNC_OVER_24_HOURS = RuleId.of("sync.staleness.over-24h");
    /** Directory synchronization last ran more than 3 days ago. */
    public static final RuleId DIRECTORY_SYNC_OVER_3_DAYS = RuleId.of("sync.staleness.over-3-days");
    /** Directory synchronization last ran more than 7 days ago. */
    public static final RuleId DIRECTORY_SYNC_OVER_7_DAYS = RuleId.of("sync.staleness.over-7-days");

    /** Synchronization stopped when Microsoft stopped serving old builds. */
    public static final RuleId CAUSE_VERSION_CUTOFF = RuleId.of("sync.cause.version-cutoff");
    /** Passwords still arrive, so only the part of the server that synchronizes objects has stopped. */
    public static final RuleId CAUSE_OBJECT_ENGINE_ONLY = RuleId.of("sync.cause.object-engine-only");
    /** Objects and passwords stopped together, so the server as a whole has stopped. */
    public static final RuleId CAUSE_WHOLE_CLIENT = RuleId.of("sync.cause.whole-client");
    /** The server has probably been decommissioned without turning synchronization off. */
    public static final RuleId CAUSE_OLD_SERVER_ABANDONED = RuleId.of("sync.cause.old-server-abandoned");

    /** Password hash synchronization is enabled; this rule passes or has nothing to say. */
    public static final RuleId PASSWORD_SYNC_ENABLED = RuleId.of("phs.enabled");
    /** Password hash synchronization is off although users sign in with managed domains. */
    public static final RuleId PASSWORD_SYNC_DISABLED = RuleId.of("phs.disabled");
    /** Password hash synchronization was on and is off now. */
    public static final RuleId PASSWORD_SYNC_DISABLED_AFTER_USE = RuleId.of("phs.disabled-after-use");
    /** Password synchronization last ran more than 3 days ago, and nothing is known about directory synchronization. */
    public static final RuleId PASSWORD_SYNC_OVER_3_DAYS = RuleId.of("phs.stale-over-3-days");
    /** Password synchronization last ran more than 3 days ago while directory synchronization is fresh. */
    public static final RuleId PASSWORD_SYNC_STALE_DIRECTORY_FRESH = RuleId.of("phs.stale-dirsync-fresh");
    /** Password synchronization last ran more than 3 days ago because directory synchronization has stopped too. */
    public static final RuleId PASSWORD_SYNC_STALE_CONSEQUENCE = RuleId.of("phs.stale-consequence");
    /** Password hash synchronization is enabled, but the service never reported a time. */
    public static final RuleId PASSWORD_SYNC_NEVER_REPORTED = RuleId.of("phs.never-reported");
    /** Neither the switch nor the time of password hash synchronization could be read. */
    public static final RuleId PASSWORD_SYNC_UNKNOWN = RuleId.of("phs.unknown");
    /** Users sign in at an identity provider of the organization, and there is no backup. */
    public static final RuleId FEDERATION_WITHOUT_BACKUP = RuleId.of("phs.federation-without-backup");
    /** Password hash synchronization was on at the last check and is off now. */
    public static final RuleId PASSWORD_SYNC_FLAG_FLIPPED = RuleId.of("phs.flag-flipped");
    /** Passwords of synchronized users never expire in the cloud. */
    public static final RuleId CLOUD_PASSWORD_EXPIRY_OFF = RuleId.of("phs.cloud-expiry-off");
    /** Temporary passwords are synchronized, but users may not be able to replace them. */
    public static final RuleId FORCED_CHANGE_WITHOUT_WRITEBACK = RuleId.of("phs.force-change-without-writeback");
    /** Temporary passwords are not synchronized. */
    public static final RuleId TEMPORARY_PASSWORDS_OFF = RuleId.of("phs.temp-password-off");

    /** User principal names collide, so users have placeholder names. */
    public static final RuleId CONFLICTING_UPN = RuleId.of("object.conflict.upn");
    /** Mail addresses collide, so objects lack them. */
    public static final RuleId CONFLICTING_PROXY_ADDRESS = RuleId.of("object.conflict.proxy-address");
    /** A conflict has been there for more than 24 hours. */
    public static final RuleId CONFLICT_UNRESOLVED = RuleId.of("object.conflict.unresolved");
    /** There are suspiciously many conflicts. */
    public static final RuleId CONFLICT_VOLUME = RuleId.of("object.conflict.volume");
    /** Names of users look like those that the service makes up in a conflict. */
    public static final RuleId PLACEHOLDER_UPN = RuleId.of("object.placeholder-upn");
    /** Objects have errors that are no conflict of a property. */
    public static final RuleId OTHER_OBJECT_ERROR = RuleId.of("object.error.other-category");
    /** Services behind the directory report errors of objects. */
    public static final RuleId SERVICE_PROVISIONING_ERROR = RuleId.of("object.error.service-provisioning");
    /** The server could not export objects; the evidence names the codes, from InvalidSoftMatch to LargeObject. */
    public static final RuleId EXPORT_ERROR = RuleId.of("object.error.export");
    /** The service refused hard matches, as it does since the middle of 2026. */
    public static final RuleId HARD_MATCH_HARDENING = RuleId.of("object.error.hard-match-hardening");
    /** Objects would have been joined with cloud accounts that hold an administrator role. */
    public static final RuleId ADMIN_ROLE_CONFLICT = RuleId.of("object.error.admin-role-conflict");

    /** Nothing stops an export that deletes everything. */
    public static final RuleId DELETION_PROTECTION_OFF = RuleId.of("config.deletion-protection-off");
    /** Very many deletions are needed before anything stops an export. */
    public static final RuleId DELETION_THRESHOLD_HIGH = RuleId.of("config.deletion-threshold-high");
    /** Cloud objects can be joined by soft match. */
    public static final RuleId SOFT_MATCH_OPEN = RuleId.of("config.soft-match-open");
    /** Cloud objects can be taken over by hard match. */
    public static final RuleId HARD_MATCH_OPEN = RuleId.of("config.hard-match-open");
    /** A temporary bypass for the on-premises object identifier is on. */
    public static final RuleId OBJECT_IDENTIFIER_BYPASS_ON = RuleId.of("config.oid-update-bypass-on");
    /** Changes of user principal names do not reach licensed managed users. */
    public static final RuleId UPN_SYNC_OFF = RuleId.of("config.upn-sync-off");
    /** A switch for the quarantine of colliding values says off. */
    public static final RuleId QUARANTINE_FLAGS_OFF = RuleId.of("config.quarantine-flags-off");
    /** Groups are written back in a way that has no future. */
    public static final RuleId GROUP_WRITEBACK_LEGACY = RuleId.of("config.group-writeback-legacy");
    /** Synchronized users sign in with the initial domain of the tenant. */
    public static final RuleId DOMAIN_UNVERIFIED = RuleId.of("config.domain-unverified");

    /** The tenant holds as many objects as it may. */
    public static final RuleId QUOTA_EXCEEDED = RuleId.of("quota.exceeded");
    /** The tenant will soon hold as many objects as it may. */
    public static final RuleId QUOTA_NEAR = RuleId.of("quota.near");

    private SyncRules() {}

    /**
     * The built-in rules.
     *
     * @param policy thresholds, and what the organization intends
     * @return the rules, root causes before their consequences
     */
    public static List<HealthRule> all(SyncPolicy policy) {
        return Stream.of(
                        SyncStateRules.all(policy),
                        StalenessRules.all(policy),
                        CauseHints.all(policy),
                        PasswordSyncRules.all(policy),
                        PasswordStalenessRules.all(policy),
                        PasswordPolicyRules.all(policy),
                        ConflictRules.all(policy),
                        ObjectErrorRules.all(policy),
                        ExportErrorRules.all(policy),
                        DeletionPreventionRules.all(policy),
                        ConfigurationRules.all(policy),
                        QuotaRules.all(policy),
                        ClientRules.all(policy),
                        CloudSyncRules.all(policy),
                        ServerRules.all(policy))
                .flatMap(List::stream)
                .toList();
    }
}
