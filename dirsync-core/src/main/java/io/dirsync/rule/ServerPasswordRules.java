package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CHECK_AD_ACCOUNT;
import static io.dirsync.finding.SyncActions.ENABLE_PASSWORD_SYNC;
import static io.dirsync.finding.SyncActions.GRANT_AD_PERMISSIONS;
import static io.dirsync.finding.SyncActions.RUN_FULL_CYCLE;

import io.dirsync.finding.Severity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.SyncServer;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Why a server does not synchronize password hashes, as its log tells. */
final class ServerPasswordRules {

    private static final int DOMAIN_FAILED = 611;
    private static final int WAITING = 613;

    /** RPC: replication access was denied. */
    private static final String REPLICATION_DENIED = "8453";

    /** Only refusals of this age or younger count, because somebody may have granted the permission since. */
    private static final Duration RECENT = Duration.ofHours(24);

    private static final Set<Integer> FAILED = Set.of(652, 655);

    /** Password hash synchronization is not activated for the tenant. */
    private static final String NOT_ACTIVATED = "90";

    /** Batches and heartbeats, which end the waiting. */
    private static final Set<Integer> WORKING = Set.of(650, 651, 653, 654, 656, 657);

    private ServerPasswordRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(
                        ServerRules.PHS_PERMISSION_DENIED,
                        policy,
                        view -> ServerHostRules.each(view, ServerPasswordRules::permissionDenied)),
                BuiltInRule.critical(
                        ServerRules.PHS_NOT_ACTIVATED,
                        policy,
                        view -> ServerHostRules.each(view, ServerPasswordRules::notActivated)),
                BuiltInRule.info(
                        ServerRules.PHS_WAITING_FULL_SYNC,
                        policy,
                        view -> ServerHostRules.each(view, ServerPasswordRules::waiting)));
    }

    static boolean isPermissionDenied(SyncView view, ServerEvent event) {
        return event.id() == DOMAIN_FAILED
                && event.code().equals(REPLICATION_DENIED)
                && view.snapshot().ageOf(event.at()).compareTo(RECENT) <= 0;
    }

    static boolean isNotActivated(ServerEvent event) {
        return FAILED.contains(event.id()) && event.code().equals(NOT_ACTIVATED);
    }

    private static Verdict permissionDenied(SyncView view, SyncServer server) {
        return ServerLog.whereLogged(
                server,
                event -> isPermissionDenied(view, event),
                found -> found.recommending(CHECK_AD_ACCOUNT, GRANT_AD_PERMISSIONS));
    }

    private static Verdict notActivated(SyncView view, SyncServer server) {
        return ServerLog.whereLogged(
                server, ServerPasswordRules::isNotActivated, found -> found.recommending(ENABLE_PASSWORD_SYNC));
    }

    private static Verdict waiting(SyncView view, SyncServer server) {
        return ServerLog.whereLogged(
                server,
                event -> event.id() == WAITING && !isOver(server, event),
                found -> found.withSeverity(Severity.INFO).recommending(RUN_FULL_CYCLE));
    }

    private static boolean isOver(SyncServer server, ServerEvent waiting) {
        return server.activity().events().toOptional().stream()
                .flatMap(List::stream)
                .anyMatch(event -> WORKING.contains(event.id())
                        && event.connector().equals(waiting.connector())
                        && event.at().isAfter(waiting.at()));
    }
}
