package io.dirsync.rule;

import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.function.Function;
import java.util.stream.Stream;

/** One of the library's own rules, which looks at a snapshot under a policy. */
record BuiltInRule(RuleId id, Severity severity, SyncPolicy policy, Function<SyncView, Verdict> judge)
        implements HealthRule {

    static HealthRule info(RuleId id, SyncPolicy policy, Function<SyncView, Verdict> judge) {
        return of(id, Severity.INFO, policy, judge);
    }

    static HealthRule warning(RuleId id, SyncPolicy policy, Function<SyncView, Verdict> judge) {
        return of(id, Severity.WARNING, policy, judge);
    }

    static HealthRule critical(RuleId id, SyncPolicy policy, Function<SyncView, Verdict> judge) {
        return of(id, Severity.CRITICAL, policy, judge);
    }

    static HealthRule of(RuleId id, Severity severity, SyncPolicy policy, Function<SyncView, Verdict> judge) {
        return new BuiltInRule(id, severity, policy, judge);
    }

    @Override
    public Verdict evaluate(TenantSnapshot snapshot) {
        return evaluate(SyncView.of(snapshot, policy));
    }

    /** Judges a view that rules under the same policy share. */
    Verdict evaluate(SyncView view) {
        return judge.apply(view);
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** Many verdicts in one: what is known to be wrong before what is unknown before what is well. */
    static Verdict worst(Stream<? extends Verdict> verdicts) {
        return verdicts.map(Verdict.class::cast).reduce(Verdict.passed(), BuiltInRule::worse);
    }

    /** The worse of two verdicts, in the order of {@link #worst}; the first if neither is worse. */
    static Verdict worse(Verdict one, Verdict other) {
        return rank(other) < rank(one) ? other : one;
    }

    private static int rank(Verdict verdict) {
        if (verdict instanceof Verdict.Violated) {
            return 0;
        }
        if (verdict instanceof Verdict.Indeterminate) {
            return 1;
        }
        return verdict instanceof Verdict.NotApplicable ? 2 : 3;
    }

    /** How bad it is that something is off of which the caller may have said that it should be on. */
    static Severity severityOf(Expectation expectation) {
        return expectation == Expectation.EXPECTED ? Severity.WARNING : Severity.INFO;
    }
}
