package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules that a snapshot is judged by.
 *
 * <p>Immutable and safe for use by several threads, as its rules are.
 */
public final class RuleSet {

    private final List<HealthRule> rules;
    private final List<Mute> mutes;

    private RuleSet(List<HealthRule> rules, List<Mute> mutes) {
        Set<RuleId> ids = new HashSet<>();
        for (HealthRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("There are two rules with the id " + rule.id()
                        + ". Rename one, or take the other out with without(...).");
            }
        }
        this.rules = List.copyOf(rules);
        this.mutes = List.copyOf(mutes);
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
        return new RuleSet(SyncRules.all(policy), List.of());
    }

    /**
     * Only the given rules.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(HealthRule... rules) {
        return new RuleSet(List.of(rules), List.of());
    }

    /**
     * This set and more.
     *
     * @param more the rules to add
     * @return a new set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleSet plus(HealthRule... more) {
        return new RuleSet(Stream.concat(rules.stream(), Stream.of(more)).toList(), mutes);
    }

    /**
     * This set without some rules.
     *
     * @param ids the rules to leave out
     * @return a new set
     * @throws IllegalArgumentException if a rule is not in the set
     */
    public RuleSet without(RuleId... ids) {
        Stream.of(ids).forEach(this::requireRule);
        Set<RuleId> left = Set.of(ids);
        return new RuleSet(
                rules.stream().filter(rule -> !left.contains(rule.id())).toList(), mutes);
    }

    /**
     * This set with another severity of one rule, whatever the verdict of the rule says.
     *
     * @param id the rule
     * @param severity how bad a violation is
     * @return a new set
     * @throws IllegalArgumentException if the rule is not in the set
     */
    public RuleSet withSeverity(RuleId id, Severity severity) {
        requireRule(id);
        return new RuleSet(
                rules.stream()
                        .map(rule -> rule.id().equals(id) ? new ReweightedRule(rule, severity) : rule)
                        .toList(),
                mutes);
    }

    /**
     * This set with findings that the caller does not want to be told of for a while.
     *
     * @param more the decisions
     * @return a new set
     * @throws IllegalArgumentException if a rule is not in the set
     */
    public RuleSet muting(Mute... more) {
        Stream.of(more).map(Mute::rule).forEach(this::requireRule);
        return new RuleSet(rules, Stream.concat(mutes.stream(), Stream.of(more)).toList());
    }

    /**
     * The rules of the set.
     *
     * @return the rules in the order in which they are judged
     */
    public List<HealthRule> rules() {
        return rules;
    }

    /**
     * Judges a snapshot; the order of the rules does not change what is found.
     *
     * @param snapshot the facts
     * @return the report; a rule that throws is unjudged in it
     */
    public SyncHealthReport evaluate(TenantSnapshot snapshot) {
        return Judgement.of(requireNonNull(snapshot, "snapshot"), rules).report(mutes);
    }

    private void requireRule(RuleId id) {
        requireNonNull(id, "id");
        if (rules.stream().noneMatch(rule -> rule.id().equals(id))) {
            throw new IllegalArgumentException("There is no rule " + id + ". There are "
                    + rules.stream().map(HealthRule::id).toList());
        }
    }
}
