package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.TenantSnapshot;

/** A rule whose severity the caller has decided. */
record ReweightedRule(HealthRule rule, Severity severity) implements HealthRule {

    ReweightedRule {
        requireNonNull(severity, "severity");
    }

    @Override
    public RuleId id() {
        return rule.id();
    }

    @Override
    public Verdict evaluate(TenantSnapshot snapshot) {
        Verdict verdict = rule.evaluate(snapshot);
        return verdict instanceof Verdict.Violated violated ? violated.withSeverity(severity) : verdict;
    }
}
