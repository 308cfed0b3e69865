package io.dirsync.testkit.assertj;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a finding; every failure message shows the finding. */
public class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * Verifies how bad it is.
     *
     * @param severity the severity
     * @return this assertion
     */
    public FindingAssert hasSeverity(Severity severity) {
        return holds(finding().severity() == severity, "have severity " + severity);
    }

    /**
     * Verifies that the rule saw a value.
     *
     * @param name the name of the evidence, for example {@code age}
     * @param value the value; any whole number equals a count of the same size
     * @return this assertion
     */
    public FindingAssert hasEvidence(String name, Object value) {
        Object expected = value instanceof Integer number ? Long.valueOf(number) : value;
        boolean holds = finding().evidence().stream()
                .anyMatch(piece -> piece.name().equals(name) && piece.value().equals(expected));
        return holds(holds, "have evidence " + name + "=" + value);
    }

    /**
     * Verifies that the rule saw something under a name, whatever its value.
     *
     * @param name the name of the evidence
     * @return this assertion
     */
    public FindingAssert hasEvidence(String name) {
        return holds(isNamed(name), "have evidence of the name " + name);
    }

    /**
     * Verifies that the rule saw nothing under a name.
     *
     * @param name the name of the evidence
     * @return this assertion
     */
    public FindingAssert doesNotHaveEvidence(String name) {
        return holds(!isNamed(name), "have no evidence of the name " + name);
    }

    /**
     * Verifies that actions are recommended, among others and in any order.
     *
     * @param actionIds their ids, for example {@code A01}
     * @return this assertion
     */
    public FindingAssert recommends(String... actionIds) {
        return holds(ids().containsAll(List.of(actionIds)), "recommend " + String.join(", ", actionIds));
    }

    /**
     * Verifies which actions are recommended.
     *
     * @param actionIds all their ids, in the order in which to try them
     * @return this assertion
     */
    public FindingAssert recommendsExactly(String... actionIds) {
        return holds(ids().equals(List.of(actionIds)), "recommend exactly " + String.join(", ", actionIds));
    }

    /**
     * Verifies that actions are recommended, among others and in any order.
     *
     * @param actions the actions, compared by id
     * @return this assertion
     */
    public FindingAssert recommends(RecommendedAction... actions) {
        return recommends(Stream.of(actions).map(RecommendedAction::id).toArray(String[]::new));
    }

    /**
     * Verifies that it is a guess at a cause, not an observation.
     *
     * @return this assertion
     */
    public FindingAssert isHint() {
        return holds(finding().isHint(), "be a hint at a cause");
    }

    /**
     * Verifies that it is a guess at a cause, and how far to trust it.
     *
     * @param confidence the confidence
     * @return this assertion
     */
    public FindingAssert isHintOf(Confidence confidence) {
        return holds(finding().confidence() == confidence, "be a hint of " + confidence + " confidence");
    }

    /**
     * Verifies that it is a plain observation, no guess at a cause.
     *
     * @return this assertion
     */
    public FindingAssert isObservation() {
        return holds(!finding().isHint(), "be an observation");
    }

    /**
     * Verifies that another finding explains it.
     *
     * @param root the rule of that finding
     * @return this assertion
     */
    public FindingAssert isExplainedBy(RuleId root) {
        return holds(root.equals(finding().root()), "be explained by " + root);
    }

    private boolean isNamed(String name) {
        return finding().evidence().stream().anyMatch(piece -> piece.name().equals(name));
    }

    private List<String> ids() {
        return finding().actions().stream().map(RecommendedAction::id).toList();
    }

    private Finding finding() {
        isNotNull();
        return actual;
    }

    private FindingAssert holds(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage(
                    "Expected finding %s to %s, but it was:\n%s", actual.rule(), expectation, ReportText.of(actual));
        }
        return this;
    }
}
