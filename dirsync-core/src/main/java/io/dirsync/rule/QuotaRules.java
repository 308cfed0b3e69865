package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.RAISE_OBJECT_QUOTA;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Quota;
import java.util.List;
import java.util.function.BiFunction;

/** Whether the tenant has room for more objects; those deleted within the last 30 days take room too. */
final class QuotaRules {

    /** The part of the quota that should stay free, one in ten; our own choice. */
    private static final long RESERVE = 10;

    /** As a fraction, so that no count overflows. */
    private static final double PERCENT = 100;

    private QuotaRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(SyncRules.QUOTA_EXCEEDED, policy, QuotaRules::exceeded),
                BuiltInRule.warning(SyncRules.QUOTA_NEAR, policy, QuotaRules::near));
    }

    private static Verdict exceeded(SyncView view) {
        return whereKnown(
                view,
                (used, total) -> used >= total
                        ? Verdict.violated(used(view, used), total(view, total)).recommending(RAISE_OBJECT_QUOTA)
                        : Verdict.passed());
    }

    private static Verdict near(SyncView view) {
        return whereKnown(view, (used, total) -> {
            if (used >= total) {
                return Verdict.notApplicable("other-rule");
            }
            return total - used > total / RESERVE
                    ? Verdict.passed()
                    : Verdict.violated(used(view, used), total(view, total), Evidence.of("percent", (long)
                                    (PERCENT * used / total)))
                            .recommending(RAISE_OBJECT_QUOTA);
        });
    }

    private static Verdict whereKnown(SyncView view, BiFunction<Long, Long, Verdict> judge) {
        Quota quota = view.snapshot().quota();
        return view.unlessSyncIsOff(
                quota.used(), used -> Verdict.judge(quota.total(), total -> judge.apply(used, total)));
    }

    private static Evidence used(SyncView view, long value) {
        return Evidence.of("used", value).from(view.snapshot().quota().used().origin());
    }

    private static Evidence total(SyncView view, long value) {
        return Evidence.of("total", value).from(view.snapshot().quota().total().origin());
    }
}
