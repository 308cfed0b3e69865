package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.ENABLE_DELETION_PREVENTION;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.DeletionPrevention;
import java.util.List;
import java.util.function.Function;

/** Whether an export that deletes suspiciously many objects is stopped in time. */
final class DeletionPreventionRules {

    /** The default of Connect since it has the threshold at all. */
    private static final long DEFAULT_THRESHOLD = 500;

    /** The share of all objects from which a mistake hurts the whole organization, one in ten; our own choice. */
    private static final long SHARE = 10;

    /** As a fraction, so that no count overflows. */
    private static final double PERCENT = 100;

    private DeletionPreventionRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(SyncRules.DELETION_PROTECTION_OFF, policy, DeletionPreventionRules::off),
                BuiltInRule.info(SyncRules.DELETION_THRESHOLD_HIGH, policy, DeletionPreventionRules::thresholdHigh));
    }

    private static Verdict off(SyncView view) {
        return whereTypeIsKnown(
                view,
                type -> type == DeletionPrevention.Type.DISABLED
                        ? Verdict.violated(Evidence.of("preventionType", "disabled")
                                        .from(prevention(view).type().origin()))
                                .recommending(ENABLE_DELETION_PREVENTION)
                        : Verdict.passed());
    }

    /** A percentage means something else than a number of objects, and is not compared with one. */
    private static Verdict thresholdHigh(SyncView view) {
        return whereTypeIsKnown(
                view,
                type -> type == DeletionPrevention.Type.ENABLED_FOR_COUNT
                        ? Verdict.judge(
                                prevention(view).threshold(),
                                threshold -> threshold > DEFAULT_THRESHOLD ? high(view, threshold) : Verdict.passed())
                        : Verdict.notApplicable("no-count"));
    }

    private static Verdict high(SyncView view, long threshold) {
        Evidence seen = Evidence.of("threshold", threshold)
                .from(prevention(view).threshold().origin());
        return view.snapshot()
                .syncedObjects()
                .total()
                .toOptional()
                .map(objects -> threshold <= objects / SHARE
                        ? Verdict.passed()
                        : Verdict.violated(shareOf(objects, threshold, seen))
                                .withSeverity(Severity.WARNING)
                                .recommending(ENABLE_DELETION_PREVENTION))
                .orElseGet(() -> Verdict.violated(seen).recommending(ENABLE_DELETION_PREVENTION));
    }

    private static Evidence[] shareOf(long objects, long threshold, Evidence seen) {
        Evidence all = Evidence.of("syncedObjects", objects);
        return objects == 0
                ? new Evidence[] {seen, all}
                : new Evidence[] {seen, all, Evidence.of("percent", (long) (PERCENT * threshold / objects))};
    }

    private static Verdict whereTypeIsKnown(SyncView view, Function<DeletionPrevention.Type, Verdict> judge) {
        return view.whereSyncIsOn(
                prevention(view).type(),
                type -> type == DeletionPrevention.Type.UNKNOWN
                        ? Verdict.indeterminate("unknown-prevention-type")
                        : judge.apply(type));
    }

    private static DeletionPrevention prevention(SyncView view) {
        return view.snapshot().deletionPrevention();
    }
}
