package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.RuleId;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules that a snapshot is judged by.
 *
 * <p>Immutable and safe for use by several threads, as its rules are.
 */
public final class RuleSet {

    private final Map<RuleId, HealthRule> rules;

    private RuleSet(List<HealthRule> rules) {
        Map<RuleId, HealthRule> byId = new LinkedHashMap<>();
        for (HealthRule rule : rules) {
            if (byId.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("There are two rules with the id " + rule.id()
                        + ". Rename one, or take the other out with without(...).");
            }
        }
        this.rules = byId;
    }

    /**
     * The built-in rules under the default policy.
     *
     * @return the rules of {@link SyncRules} under {@link SyncPolicy#portalParity()}
     */
    public static RuleSet standard() {
        return standard(SyncPolicy.portalParity());
    }

    /**
     * The built-in rules.
     *
     * @param policy thresholds, and what the organization intends
     * @return the rules of {@link SyncRules}
     */
    public static RuleSet standard(SyncPolicy policy) {
        return new RuleSet(SyncRules.all(policy));
    }

    /**
     * Only the given rules.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(HealthRule... rules) {
        return new RuleSet(List.of(rules));
    }

    /**
     * This set and more.
     *
     * @param more the rules to add
     * @return a new set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleSet plus(HealthRule... more) {
        return new RuleSet(
                Stream.concat(rules.values().stream(), Stream.of(more)).toList());
    }

    /**
     * This set without some rules.
     *
     * @param ids the rules to leave out
     * @return a new set
     * @throws IllegalArgumentException if a rule is not in the set
     */
    public RuleSet without(RuleId... ids) {
        for (RuleId id : ids) {
            if (!rules.containsKey(requireNonNull(id, "id"))) {
                throw new IllegalArgumentException(
                        "There is no rule " + id + " to leave out. There are " + rules.keySet());
            }
        }
        Set<RuleId> left = Set.of(ids);
        return new RuleSet(rules.values().stream()
                .filter(rule -> !left.contains(rule.id()))
                .toList());
    }

    /**
     * The rules of the set.
     *
     * @return the rules in the order in which they are judged
     */
    public List<HealthRule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Judges a snapshot; the order of the rules does not change what is found.
     *
     * @param snapshot the facts
     * @return the report; a rule that throws is unjudged in it
     */
    public SyncHealthReport evaluate(TenantSnapshot snapshot) {
        return Judgement.of(requireNonNull(snapshot, "snapshot"), rules.values())
                .report();
    }
}
