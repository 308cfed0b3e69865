package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import java.util.List;

/**
 * A rule that could not be judged, and why.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rule the rule
 * @param why the key of one of the library's texts, or a sentence of a custom rule's own
 * @param evidence what the rule saw nonetheless
 * @param actions what would make it judgeable, in the order in which to try it
 */
public record UnjudgedRule(RuleId rule, String why, List<Evidence> evidence, List<RecommendedAction> actions) {

    /** Checks and copies the components and puts the actions in order. */
    public UnjudgedRule {
        requireNonNull(rule, "rule");
        requireNonNull(why, "why");
        evidence = List.copyOf(evidence);
        actions = RecommendedAction.inOrder(actions);
    }
}
