package io.dirsync.render;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.Trigger;
import io.dirsync.rule.Triggers;
import io.dirsync.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What one rule says, on all the snapshots on which any rule speaks. */
record RuleInUse(HealthRule rule, List<Verdict> verdicts) {

    /** Every built-in rule in the order in which they are judged. */
    static List<RuleInUse> all() {
        return RuleSet.standard().rules().stream().map(RuleInUse::of).toList();
    }

    private static RuleInUse of(HealthRule rule) {
        List<Verdict> verdicts = new ArrayList<>();
        Trigger first = Objects.requireNonNull(Triggers.first().get(rule.id()), rule + " has no trigger");
        verdicts.add(verdict(first.rule(), first));
        for (Trigger trigger : Triggers.all()) {
            verdicts.add(verdict(trigger.rule(rule.id()), trigger));
        }
        return new RuleInUse(rule, verdicts);
    }

    /** The verdict with a severity, which depends on the policy of the trigger. */
    private static Verdict verdict(HealthRule rule, Trigger trigger) {
        Verdict verdict = rule.evaluate(trigger.snapshot());
        return verdict instanceof Verdict.Violated violated && violated.severity() == null
                ? violated.withSeverity(rule.severity())
                : verdict;
    }

    RuleId id() {
        return rule.id();
    }

    /** What the rule saw on the smallest change that makes it speak. */
    List<Evidence> evidence() {
        if (verdicts.get(0) instanceof Verdict.Violated violated) {
            return violated.evidence();
        }
        return verdicts.get(0) instanceof Verdict.Indeterminate unknown ? unknown.evidence() : List.of();
    }

    boolean findsSomething() {
        return violated().findAny().isPresent();
    }

    boolean onlyAsks() {
        return !findsSomething() && verdicts.get(0) instanceof Verdict.Indeterminate;
    }

    List<Severity> severities() {
        return violated().map(Verdict.Violated::severity).distinct().toList();
    }

    List<RecommendedAction> actions() {
        Stream<RecommendedAction> unknown = verdicts.stream()
                .filter(Verdict.Indeterminate.class::isInstance)
                .flatMap(verdict -> ((Verdict.Indeterminate) verdict).actions().stream());
        return Stream.concat(violated().flatMap(verdict -> verdict.actions().stream()), unknown)
                .distinct()
                .sorted(RecommendedAction.IN_ORDER)
                .toList();
    }

    /** The rules whose finding would explain this one. */
    List<RuleId> roots() {
        return violated()
                .flatMap(verdict -> verdict.explainedBy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Confidence> confidence() {
        return violated()
                .flatMap(verdict -> Optional.ofNullable(verdict.confidence()).stream())
                .findFirst();
    }

    private Stream<Verdict.Violated> violated() {
        return verdicts.stream().filter(Verdict.Violated.class::isInstance).map(Verdict.Violated.class::cast);
    }
}
