package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CHECK_AD_ACCOUNT;
import static io.dirsync.finding.SyncActions.CHECK_SERVICE_HEALTH;
import static io.dirsync.finding.SyncActions.ENABLE_SCHEDULER;
import static io.dirsync.finding.SyncActions.EXCLUDE_FROM_CONDITIONAL_ACCESS;
import static io.dirsync.finding.SyncActions.FIND_VERSION;
import static io.dirsync.finding.SyncActions.OPEN_CONNECT_HEALTH;
import static io.dirsync.finding.SyncActions.READ_AGAIN;
import static io.dirsync.finding.SyncActions.REINSTALL_EXPRESS;
import static io.dirsync.finding.SyncActions.REVIEW_INTERVAL;
import static io.dirsync.finding.SyncActions.RUN_FULL_CYCLE;
import static io.dirsync.finding.SyncActions.START_SERVICE;
import static io.dirsync.finding.SyncActions.TEST_CONNECTIVITY;
import static io.dirsync.finding.SyncActions.UPGRADE_CONNECT;
import static io.dirsync.finding.SyncActions.VIEW_STATUS_PAGE;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ladder of directory synchronization: at most one rung fires, and none where synchronization is off. */
final class StalenessRules {

    private static final RecommendedAction[] WHEN_LATE = {READ_AGAIN, REVIEW_INTERVAL, CHECK_SERVICE_HEALTH};
    private static final RecommendedAction[] WHEN_OVERDUE = {
        VIEW_STATUS_PAGE, OPEN_CONNECT_HEALTH, FIND_VERSION, START_SERVICE, ENABLE_SCHEDULER, TEST_CONNECTIVITY
    };
    private static final RecommendedAction[] WHEN_STALE = {
        VIEW_STATUS_PAGE,
        FIND_VERSION,
        UPGRADE_CONNECT,
        EXCLUDE_FROM_CONDITIONAL_ACCESS,
        START_SERVICE,
        ENABLE_SCHEDULER,
        CHECK_AD_ACCOUNT,
        TEST_CONNECTIVITY,
        REINSTALL_EXPRESS
    };

    private StalenessRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        Staleness rungs = policy.staleness();
        return List.of(
                BuiltInRule.critical(SyncRules.DIRECTORY_SYNC_OVER_7_DAYS, policy, StalenessRules::expired),
                BuiltInRule.of(
                        SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, rungs.staleSeverity(), policy, StalenessRules::stale),
                BuiltInRule.warning(SyncRules.DIRECTORY_SYNC_OVER_24_HOURS, policy, StalenessRules::overdue),
                BuiltInRule.info(SyncRules.DIRECTORY_SYNC_LATE, policy, StalenessRules::late));
    }

    private static Verdict late(SyncView view) {
        return new Rung(view.ladder().late(), view.ladder().overdue()).judge(view, WHEN_LATE);
    }

    private static Verdict overdue(SyncView view) {
        return new Rung(view.ladder().overdue(), view.ladder().stale()).judge(view, WHEN_OVERDUE);
    }

    private static Verdict stale(SyncView view) {
        return new Rung(view.ladder().stale(), view.ladder().expired()).judge(view, WHEN_STALE);
    }

    private static Verdict expired(SyncView view) {
        Verdict verdict = new Rung(view.ladder().expired(), null).judge(view, WHEN_STALE);
        return verdict instanceof Verdict.Violated violated ? violated.recommending(RUN_FULL_CYCLE) : verdict;
    }

    /** One rung: the threshold that is named in the evidence, and that of the next rung, if there is one. */
    private record Rung(Duration threshold, @Nullable Duration next) {

        Verdict judge(SyncView view, RecommendedAction... actions) {
            return view.whereSyncIsOn(() -> view.objectsSynced()
                    .judge(last -> fires(last) ? violated(view, last).recommending(actions) : Verdict.passed()));
        }

        private boolean fires(SyncEvent.Aged last) {
            return last.isOver(threshold) && (next == null || !last.isOver(next));
        }

        private Verdict.Violated violated(SyncView view, SyncEvent.Aged last) {
            Stream<Evidence> seen = Stream.of(
                    Evidence.of("lastSync", last.at()).from(view.lastSync().origin()),
                    Evidence.of("age", last.age()),
                    Evidence.of("threshold", threshold));
            return Verdict.violated(Stream.concat(seen, view.ladder().missed(last.age()).stream())
                    .toArray(Evidence[]::new));
        }
    }
}
