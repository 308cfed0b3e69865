package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CHECK_STAGING_MODE;
import static io.dirsync.finding.SyncActions.CLOSE_WIZARD;
import static io.dirsync.finding.SyncActions.ENABLE_SCHEDULER;
import static io.dirsync.finding.SyncActions.FIND_UPGRADE_BLOCKERS;
import static io.dirsync.finding.SyncActions.FIND_VERSION;
import static io.dirsync.finding.SyncActions.FREE_DATABASE_SPACE;
import static io.dirsync.finding.SyncActions.INSPECT_PENDING_DELETIONS;
import static io.dirsync.finding.SyncActions.RESET_CLOUD_CREDENTIAL;
import static io.dirsync.finding.SyncActions.REVIEW_INTERVAL;
import static io.dirsync.finding.SyncActions.ROTATE_CERTIFICATE;
import static io.dirsync.finding.SyncActions.START_SERVICE;
import static io.dirsync.finding.SyncActions.TEST_CONNECTIVITY;
import static io.dirsync.finding.SyncActions.TURN_SYNC_OFF;
import static io.dirsync.finding.SyncActions.TURN_SYNC_ON;
import static io.dirsync.finding.SyncActions.UPGRADE_CONNECT;
import static io.dirsync.finding.SyncActions.VIEW_STATUS_PAGE;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Why directory synchronization may have stopped, as far as the pattern of the times gives it away. */
final class CauseHints {

    /** The lowest build of Connect that the service still serves, and since when. */
    private static final String FLOOR = "2.5.79.0";

    private static final Instant CUT_OFF = Instant.parse("2026-09-30T00:00:00Z");

    /** Tenants were cut off over some weeks, so the window is wider than the date; its ends are our own choice. */
    private static final Instant WINDOW_START = Instant.parse("2026-09-29T00:00:00Z");

    private static final Instant WINDOW_END = Instant.parse("2026-10-31T00:00:00Z");
    private static final Instant HINT_FROM = Instant.parse("2026-10-01T00:00:00Z");

    /** Two streams that stopped closer together than this stopped for one reason; our own choice. */
    private static final Duration TOGETHER = Duration.ofHours(3);

    private CauseHints() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.warning(SyncRules.CAUSE_VERSION_CUTOFF, policy, CauseHints::versionCutoff),
                BuiltInRule.warning(SyncRules.CAUSE_OLD_SERVER_ABANDONED, policy, CauseHints::oldServerAbandoned),
                BuiltInRule.info(SyncRules.CAUSE_OBJECT_ENGINE_ONLY, policy, CauseHints::objectEngineOnly),
                BuiltInRule.info(SyncRules.CAUSE_WHOLE_CLIENT, policy, CauseHints::wholeClient));
    }

    private static Verdict versionCutoff(SyncView view) {
        boolean enforced = !view.snapshot().capturedAt().isBefore(HINT_FROM);
        return whereOverdue(
                view,
                last -> enforced
                                && !last.at().isBefore(WINDOW_START)
                                && last.at().isBefore(WINDOW_END)
                        ? Verdict.violated(
                                        lastSync(view, last),
                                        Evidence.of("cutOff", CUT_OFF),
                                        Evidence.of("floor", FLOOR))
                                .asHint(Confidence.MEDIUM)
                                .recommending(FIND_VERSION, UPGRADE_CONNECT, FIND_UPGRADE_BLOCKERS)
                        : Verdict.passed());
    }

    private static Verdict oldServerAbandoned(SyncView view) {
        Duration limit = view.policy().staleness().abandoned();
        return whereOverdue(
                view,
                last -> last.isOver(limit)
                        ? Verdict.violated(
                                        lastSync(view, last),
                                        Evidence.of("age", last.age()),
                                        Evidence.of("threshold", limit))
                                .asHint(Confidence.MEDIUM)
                                .recommending(VIEW_STATUS_PAGE, TURN_SYNC_OFF, TURN_SYNC_ON)
                        : Verdict.passed());
    }

    private static Verdict objectEngineOnly(SyncView view) {
        Duration fresh = view.policy().staleness().late();
        return whereOverdue(
                view,
                last -> view.passwordsSynced()
                        .judge(password -> password.isOver(fresh)
                                ? Verdict.passed()
                                : Verdict.violated(lastSync(view, last), lastPasswordSync(view, password))
                                        .asHint(Confidence.MEDIUM)
                                        .recommending(
                                                ENABLE_SCHEDULER,
                                                CLOSE_WIZARD,
                                                INSPECT_PENDING_DELETIONS,
                                                FREE_DATABASE_SPACE,
                                                REVIEW_INTERVAL)));
    }

    private static Verdict wholeClient(SyncView view) {
        Duration overdue = view.policy().staleness().overdue();
        return whereOverdue(
                view,
                last -> view.passwordsSynced()
                        .judge(password -> password.isOver(overdue)
                                        && apart(last, password).compareTo(TOGETHER) < 0
                                ? Verdict.violated(lastSync(view, last), lastPasswordSync(view, password))
                                        .asHint(Confidence.MEDIUM)
                                        .recommending(
                                                FIND_VERSION,
                                                START_SERVICE,
                                                RESET_CLOUD_CREDENTIAL,
                                                ROTATE_CERTIFICATE,
                                                CHECK_STAGING_MODE,
                                                TEST_CONNECTIVITY)
                                : Verdict.passed()));
    }

    private static Verdict whereOverdue(SyncView view, Function<SyncEvent.Aged, Verdict> judge) {
        Duration overdue = view.ladder().overdue();
        return view.whereSyncIsOn(
                () -> view.objectsSynced().judge(last -> last.isOver(overdue) ? judge.apply(last) : Verdict.passed()));
    }

    private static Duration apart(SyncEvent.Aged one, SyncEvent.Aged other) {
        return Duration.between(one.at(), other.at()).abs();
    }

    private static Evidence lastSync(SyncView view, SyncEvent.Aged last) {
        return Evidence.of("lastSync", last.at()).from(view.lastSync().origin());
    }

    private static Evidence lastPasswordSync(SyncView view, SyncEvent.Aged password) {
        return Evidence.of("lastPasswordSync", password.at())
                .from(view.lastPasswordSync().origin());
    }
}
