package io.dirsync.testkit.contract;

import io.dirsync.rule.HealthRule;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.TenantSnapshot;
import org.jspecify.annotations.Nullable;

/** What a rule said of one combination of facts, or how it failed. */
record Trial(Circumstances given, @Nullable Verdict verdict, String failure) {

    /** The rule sees the snapshot twice, the second time as an equal copy. */
    static Trial of(HealthRule rule, TenantSnapshot snapshot, Circumstances given) {
        try {
            Verdict verdict = rule.evaluate(snapshot);
            if (verdict == null) {
                return new Trial(given, null, "returns null instead of a verdict");
            }
            Verdict again = rule.evaluate(snapshot.toBuilder().build());
            return verdict.equals(again)
                    ? new Trial(given, verdict, "")
                    : new Trial(given, null, "says " + verdict + " and then " + again);
        } catch (RuntimeException e) {
            return new Trial(given, null, "throws " + e);
        }
    }

    boolean passed() {
        return verdict instanceof Verdict.Passed;
    }

    boolean violated() {
        return verdict instanceof Verdict.Violated;
    }

    boolean indeterminate() {
        return verdict instanceof Verdict.Indeterminate;
    }

    boolean failed() {
        return !failure.isEmpty();
    }

    boolean hasActions() {
        return verdict instanceof Verdict.Violated found && !found.actions().isEmpty();
    }
}
