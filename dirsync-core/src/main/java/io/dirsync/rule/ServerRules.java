package io.dirsync.rule;

import io.dirsync.finding.RuleId;
import java.util.List;
import java.util.stream.Stream;

/** The names of the built-in rules about the servers of Microsoft Entra Connect Sync. */
public final class ServerRules {

    /** The service no longer serves the build of the server. */
    public static final RuleId VERSION_BELOW_FLOOR = RuleId.of("server.version.below-floor");

    /** Microsoft recalled the build of the server. */
    public static final RuleId VERSION_RECALLED = RuleId.of("server.version.recalled");

    /** Microsoft no longer supports the build of the server. */
    public static final RuleId VERSION_UNSUPPORTED = RuleId.of("server.version.unsupported");

    /** Microsoft supports the build of the server for some weeks only. */
    public static final RuleId VERSION_RETIRING = RuleId.of("server.version.retiring");

    /** The build of the server has a known fault. */
    public static final RuleId VERSION_KNOWN_ISSUE = RuleId.of("server.version.known-issue");

    /** This library does not know enough about the build of the server; this rule passes or cannot tell. */
    public static final RuleId VERSION_TABLE_OUTDATED = RuleId.of("server.version.table-outdated");

    /** Microsoft does not support Connect Sync on the operating system of the server. */
    public static final RuleId OS_UNSUPPORTED = RuleId.of("server.os.unsupported");

    /** The scheduler of the server is disabled. */
    public static final RuleId SCHEDULER_DISABLED = RuleId.of("server.scheduler.disabled");

    /** The scheduler of the server is suspended. */
    public static final RuleId SCHEDULER_SUSPENDED = RuleId.of("server.scheduler.suspended");

    /** The scheduler of the server runs rarely. */
    public static final RuleId SCHEDULER_INTERVAL = RuleId.of("server.scheduler.interval");

    /** The scheduler of the server does not renew keys and certificates. */
    public static final RuleId SCHEDULER_MAINTENANCE_OFF = RuleId.of("server.scheduler.maintenance-off");

    /** A server is in staging mode. */
    public static final RuleId STAGING = RuleId.of("server.staging");

    /** Two or more servers are active. */
    public static final RuleId TWO_ACTIVE = RuleId.of("server.two-active");

    /** The service ADSync does not run. */
    public static final RuleId SERVICE_STOPPED = RuleId.of("server.service.stopped");

    /** The export stopped because it would have deleted too many objects. */
    public static final RuleId EXPORT_DELETION_THRESHOLD = RuleId.of("server.export.deletion-threshold");

    /** The database of the server is full. */
    public static final RuleId DATABASE_FULL = RuleId.of("server.database.full");

    /** Password hash synchronization gives no sign of life. */
    public static final RuleId PHS_HEARTBEAT_MISSING = RuleId.of("server.phs.heartbeat-missing");

    /** The account of the server may not read password hashes. */
    public static final RuleId PHS_PERMISSION_DENIED = RuleId.of("server.phs.permission-denied");

    /** Password hash synchronization is not activated for the tenant. */
    public static final RuleId PHS_NOT_ACTIVATED = RuleId.of("server.phs.not-activated");

    /** Password hash synchronization waits for a full synchronization of objects. */
    public static final RuleId PHS_WAITING_FULL_SYNC = RuleId.of("server.phs.waiting-full-sync");

    /** The server cannot sign in to the tenant. */
    public static final RuleId CREDENTIALS_CLOUD = RuleId.of("server.credentials.cloud");

    /** The server itself complains about its certificate. */
    public static final RuleId CERTIFICATE = RuleId.of("server.certificate");

    /** The server does not keep itself up to date. */
    public static final RuleId AUTO_UPGRADE = RuleId.of("server.auto-upgrade");

    /** The last run of a connector could not reach a server or failed in an extension. */
    public static final RuleId RUN_PROFILE_SERVER_DOWN = RuleId.of("server.run-profile.server-down");

    /** Connect Health gets no data from the server. */
    public static final RuleId HEALTH_NO_DATA = RuleId.of("server.health.no-data");

    private ServerRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return Stream.of(
                        ServerVersionRules.all(policy),
                        ServerHostRules.all(policy),
                        SchedulerRules.all(policy),
                        StagingRules.all(policy),
                        ServerRunRules.all(policy),
                        ServerPasswordRules.all(policy),
                        HeartbeatRule.all(policy))
                .flatMap(List::stream)
                .toList();
    }
}
