package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.DECIDE_ABOUT_DELETIONS;
import static io.dirsync.finding.SyncActions.FREE_DATABASE_SPACE;
import static io.dirsync.finding.SyncActions.INSPECT_PENDING_DELETIONS;
import static io.dirsync.finding.SyncActions.MOVE_TO_SQL_SERVER;
import static io.dirsync.finding.SyncActions.RESET_CLOUD_CREDENTIAL;
import static io.dirsync.finding.SyncActions.ROTATE_CERTIFICATE;
import static io.dirsync.finding.SyncActions.START_SERVICE;
import static io.dirsync.finding.SyncActions.TEST_CONNECTIVITY;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.SyncServer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Why runs and sign-ins of a server fail, as its runs and its log tell. */
final class ServerRunRules {

    private static final int DELETION_THRESHOLD = 116;
    private static final int DATABASE_FULL = 6323;
    private static final int ACCESS_DENIED = 115;
    private static final int CERTIFICATE_ENDS_SOON = 1011;
    private static final int CERTIFICATE_ENDED = 1012;
    private static final Set<Integer> SIGN_IN_FAILED = Set.of(659, 6900);

    /** AADSTS50054: the password of the account is no longer the right one. */
    private static final String OLD_PASSWORD = "50054";

    private static final Stop TOO_MANY_DELETIONS = new Stop("stopped-deletion-threshold-exceeded", DELETION_THRESHOLD);
    private static final Stop NO_DATABASE_SPACE = new Stop("stopped-database-disk-full", DATABASE_FULL);

    private static final Set<String> SERVER_DOWN = Set.of("stopped-server-down", "stopped-extension-dll-exception");

    private ServerRunRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                critical(ServerRules.EXPORT_DELETION_THRESHOLD, policy, ServerRunRules::deletionThreshold),
                critical(ServerRules.DATABASE_FULL, policy, ServerRunRules::databaseFull),
                critical(ServerRules.RUN_PROFILE_SERVER_DOWN, policy, ServerRunRules::serverDown),
                critical(ServerRules.CREDENTIALS_CLOUD, policy, ServerRunRules::credentials),
                critical(ServerRules.CERTIFICATE, policy, ServerRunRules::certificate));
    }

    private static HealthRule critical(RuleId id, SyncPolicy policy, Function<SyncServer, Verdict> judge) {
        return BuiltInRule.of(
                id,
                Severity.CRITICAL,
                policy,
                view -> ServerHostRules.each(view, (same, server) -> judge.apply(server)));
    }

    private static Verdict deletionThreshold(SyncServer server) {
        return stopped(TOO_MANY_DELETIONS, server, INSPECT_PENDING_DELETIONS, DECIDE_ABOUT_DELETIONS);
    }

    private static Verdict databaseFull(SyncServer server) {
        return stopped(NO_DATABASE_SPACE, server, FREE_DATABASE_SPACE, MOVE_TO_SQL_SERVER);
    }

    /** What a run says when it is stopped, and the event that is logged then. */
    private record Stop(String status, int event) {}

    /** The run that was stopped may not be the last one any more, so each of the two signs counts. */
    private static Verdict stopped(Stop stop, SyncServer server, RecommendedAction... actions) {
        return JoinedVerdict.ofSigns(
                ServerLog.whereRunEnded(server, stop.status()::equals, found -> found.recommending(actions)),
                ServerLog.whereLogged(
                        server, event -> event.id() == stop.event(), found -> found.recommending(actions)));
    }

    private static Verdict serverDown(SyncServer server) {
        return ServerLog.whereRunEnded(
                server,
                SERVER_DOWN::contains,
                found -> found.recommending(START_SERVICE, RESET_CLOUD_CREDENTIAL, TEST_CONNECTIVITY));
    }

    private static Verdict credentials(SyncServer server) {
        return ServerLog.whereLogged(
                server,
                event -> event.id() == ACCESS_DENIED
                        || (SIGN_IN_FAILED.contains(event.id()) && event.code().contains(OLD_PASSWORD)),
                found -> found.recommending(RESET_CLOUD_CREDENTIAL, ROTATE_CERTIFICATE));
    }

    private static Verdict certificate(SyncServer server) {
        return JoinedVerdict.ofSigns(
                certificate(server, CERTIFICATE_ENDED, Severity.CRITICAL),
                certificate(server, CERTIFICATE_ENDS_SOON, Severity.WARNING));
    }

    private static Verdict certificate(SyncServer server, int id, Severity severity) {
        return ServerLog.whereLogged(
                server,
                event -> event.id() == id,
                found -> found.withSeverity(severity).recommending(ROTATE_CERTIFICATE));
    }
}
