package io.dirsync.rule;

import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import java.util.function.Function;

/** Makes the library's own rules, which look at a snapshot under a policy. */
final class BuiltInRule {

    private BuiltInRule() {}

    static HealthRule info(RuleId id, SyncPolicy policy, Function<SyncView, Verdict> judge) {
        return of(id, Severity.INFO, policy, judge);
    }

    static HealthRule warning(RuleId id, SyncPolicy policy, Function<SyncView, Verdict> judge) {
        return of(id, Severity.WARNING, policy, judge);
    }

    static HealthRule of(RuleId id, Severity severity, SyncPolicy policy, Function<SyncView, Verdict> judge) {
        return HealthRule.of(id, severity, snapshot -> judge.apply(new SyncView(snapshot, policy)));
    }

    /** How bad it is that something is off of which the caller may have said that it should be on. */
    static Severity severityOf(Expectation expectation) {
        return expectation == Expectation.EXPECTED ? Severity.WARNING : Severity.INFO;
    }
}
