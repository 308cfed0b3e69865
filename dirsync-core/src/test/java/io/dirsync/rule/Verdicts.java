package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a built-in rule makes of a snapshot, in one word for decision tables. */
final class Verdicts {

    private Verdicts() {}

    /** The severity of a violation in capitals, else {@code passed}, {@code not-applicable} or {@code unknown}. */
    static String of(RuleId id, TenantSnapshot snapshot) {
        HealthRule rule = rule(id);
        Verdict verdict = Objects.requireNonNull(rule.evaluate(snapshot), "verdict");
        if (verdict instanceof Verdict.Violated violated) {
            return Objects.requireNonNullElse(violated.severity(), rule.severity())
                    .name();
        }
        if (verdict instanceof Verdict.Indeterminate) {
            return "unknown";
        }
        return verdict instanceof Verdict.Passed ? "passed" : "not-applicable";
    }

    static String of(String id, TenantSnapshot snapshot) {
        return of(RuleId.of(id), snapshot);
    }

    /** Why a rule could not tell. */
    static String why(RuleId id, TenantSnapshot snapshot) {
        return ((Verdict.Indeterminate) rule(id).evaluate(snapshot)).why();
    }

    static Verdict verdict(RuleId id, TenantSnapshot snapshot) {
        return rule(id).evaluate(snapshot);
    }

    static Verdict.Violated violated(RuleId id, TenantSnapshot snapshot) {
        return (Verdict.Violated) rule(id).evaluate(snapshot);
    }

    static Map<String, Object> evidence(RuleId id, TenantSnapshot snapshot) {
        return violated(id, snapshot).evidence().stream().collect(Collectors.toMap(Evidence::name, Evidence::value));
    }

    /** The ids of what a rule recommends, joined by blanks, as the rule lists them. */
    static String actions(RuleId id, TenantSnapshot snapshot) {
        return violated(id, snapshot).actions().stream()
                .map(RecommendedAction::id)
                .collect(Collectors.joining(" "));
    }

    /** The rules about a subject, by the beginning of their ids. */
    static List<RuleId> rules(String prefix) {
        return SyncRules.all(SyncPolicy.portalParity()).stream()
                .map(HealthRule::id)
                .filter(id -> id.value().startsWith(prefix))
                .sorted()
                .toList();
    }

    /** Made anew each time, because mutation testing changes the rules while this class stays loaded. */
    static HealthRule rule(RuleId id) {
        return SyncRules.all(SyncPolicy.portalParity()).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
