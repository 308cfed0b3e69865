package io.dirsync.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong or worth knowing about a tenant, with the evidence and what to do.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rule the rule that found it
 * @param severity how bad it is
 * @param evidence what the rule saw
 * @param actions what to do, in the order in which to try it
 * @param confidence how far to trust it if it is a hint at a cause; null if it is a plain observation
 * @param root the finding that explains this one; null if it stands for itself
 * @param summary what is wrong, in the words of a custom rule; empty for the library's own rules, whose texts are in
 *     the resource bundles
 */
public record Finding(
        RuleId rule,
        Severity severity,
        List<Evidence> evidence,
        List<RecommendedAction> actions,
        @Nullable Confidence confidence,
        @Nullable RuleId root,
        String summary) {

    /** Checks and copies the components and puts the actions in order. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(summary, "summary");
        evidence = List.copyOf(evidence);
        actions = RecommendedAction.inOrder(actions);
    }

    /**
     * Says whether this is a guess at a cause that wants checking, not an observation.
     *
     * @return true if there is a {@link #confidence()}
     */
    public boolean isHint() {
        return confidence != null;
    }

    /**
     * Says whether another finding explains this one.
     *
     * @return true if there is a {@link #root()}
     */
    public boolean isConsequence() {
        return root != null;
    }
}
