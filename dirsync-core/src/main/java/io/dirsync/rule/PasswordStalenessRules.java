package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CHECK_AD_ACCOUNT;
import static io.dirsync.finding.SyncActions.CHECK_STAGING_MODE;
import static io.dirsync.finding.SyncActions.GRANT_AD_PERMISSIONS;
import static io.dirsync.finding.SyncActions.TRIGGER_FULL_PASSWORD_SYNC;
import static io.dirsync.finding.SyncActions.TROUBLESHOOT_PASSWORD_SYNC;

import io.dirsync.finding.Evidence;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Old password synchronization: exactly one of three rules speaks, depending on what is known of directory
 * synchronization.
 */
final class PasswordStalenessRules {

    private enum Directory {
        FRESH,
        OVERDUE,
        UNKNOWN
    }

    private PasswordStalenessRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.warning(
                        SyncRules.PASSWORD_SYNC_STALE_DIRECTORY_FRESH, policy, PasswordStalenessRules::directoryFresh),
                BuiltInRule.warning(
                        SyncRules.PASSWORD_SYNC_STALE_CONSEQUENCE, policy, PasswordStalenessRules::consequence),
                BuiltInRule.warning(SyncRules.PASSWORD_SYNC_OVER_3_DAYS, policy, PasswordStalenessRules::stale));
    }

    private static Verdict stale(SyncView view) {
        return whereStale(
                view,
                Directory.UNKNOWN,
                verdict -> verdict.recommending(
                        TROUBLESHOOT_PASSWORD_SYNC, CHECK_AD_ACCOUNT, GRANT_AD_PERMISSIONS, CHECK_STAGING_MODE));
    }

    private static Verdict directoryFresh(SyncView view) {
        return whereStale(
                view,
                Directory.FRESH,
                verdict -> verdict.recommending(
                        TROUBLESHOOT_PASSWORD_SYNC,
                        CHECK_AD_ACCOUNT,
                        GRANT_AD_PERMISSIONS,
                        TRIGGER_FULL_PASSWORD_SYNC));
    }

    private static Verdict consequence(SyncView view) {
        return whereStale(
                view,
                Directory.OVERDUE,
                verdict -> verdict.explainedBy(
                                SyncRules.DIRECTORY_SYNC_OVER_7_DAYS,
                                SyncRules.DIRECTORY_SYNC_OVER_3_DAYS,
                                SyncRules.DIRECTORY_SYNC_OVER_24_HOURS)
                        .recommending(TROUBLESHOOT_PASSWORD_SYNC));
    }

    private static Verdict whereStale(
            SyncView view, Directory directory, Function<Verdict.Violated, Verdict.Violated> found) {
        if (view.passwordSyncEnabled().is(false)) {
            return Verdict.notApplicable("password-sync-off");
        }
        Duration limit = view.policy().staleness().stale();
        return view.whereSyncIsOn(() -> view.passwordsSynced().judge(password -> {
            if (!password.isOver(limit)) {
                return Verdict.passed();
            }
            return directory == directoryOf(view)
                    ? found.apply(violated(view, password))
                    : Verdict.notApplicable("other-rule");
        }));
    }

    private static Verdict.Violated violated(SyncView view, SyncEvent.Aged password) {
        return Verdict.violated(
                Evidence.of("lastPasswordSync", password.at())
                        .from(view.lastPasswordSync().origin()),
                Evidence.of("age", password.age()),
                Evidence.of("threshold", view.policy().staleness().stale()));
    }

    private static Directory directoryOf(SyncView view) {
        Duration overdue = view.ladder().overdue();
        return view.objectsSynced()
                .age()
                .map(last -> last.isOver(overdue) ? Directory.OVERDUE : Directory.FRESH)
                .orElse(Directory.UNKNOWN);
    }
}
