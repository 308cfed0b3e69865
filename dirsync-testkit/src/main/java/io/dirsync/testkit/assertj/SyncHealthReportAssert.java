package io.dirsync.testkit.assertj;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a report; every failure message shows what the report does say. */
public final class SyncHealthReportAssert extends AbstractAssert<SyncHealthReportAssert, SyncHealthReport> {

    SyncHealthReportAssert(SyncHealthReport actual) {
        super(actual, SyncHealthReportAssert.class);
    }

    /**
     * Verifies the health in one word.
     *
     * @param status the status
     * @return this assertion
     */
    public SyncHealthReportAssert hasStatus(HealthStatus status) {
        return holds(report().status() == status, "have status " + status);
    }

    /**
     * Verifies that a rule found something that no other finding explains.
     *
     * @param rule the rule
     * @return this assertion
     */
    public SyncHealthReportAssert hasFinding(RuleId rule) {
        return holds(report().finding(rule).isPresent(), "have the finding " + rule);
    }

    /**
     * Verifies that a rule found something that no other finding explains, and what.
     *
     * @param rule the rule
     * @param requirements what the finding must be like
     * @return this assertion
     */
    public SyncHealthReportAssert hasFinding(RuleId rule, Consumer<FindingAssert> requirements) {
        hasFinding(rule);
        report().finding(rule).ifPresent(finding -> requirements.accept(new FindingAssert(finding)));
        return this;
    }

    /**
     * Verifies that nothing was found.
     *
     * @return this assertion
     */
    public SyncHealthReportAssert hasNoFindings() {
        return holds(report().findings().isEmpty(), "have no findings");
    }

    /**
     * Verifies which rules found something that no other finding explains.
     *
     * @param rules all of them, in any order
     * @return this assertion
     */
    public SyncHealthReportAssert hasOnlyFindings(RuleId... rules) {
        Set<RuleId> found = report().findings().stream().map(Finding::rule).collect(Collectors.toSet());
        return holds(
                found.equals(new HashSet<>(Arrays.asList(rules))),
                "have the findings " + list(rules) + " and no others");
    }

    /**
     * Verifies that rules could not be judged, among others.
     *
     * @param rules the rules
     * @return this assertion
     */
    public SyncHealthReportAssert couldNotJudge(RuleId... rules) {
        List<RuleId> unjudged =
                report().unjudged().stream().map(UnjudgedRule::rule).toList();
        return holds(unjudged.containsAll(Arrays.asList(rules)), "leave unjudged " + list(rules));
    }

    /**
     * Verifies that everything that was asked for was read and judged.
     *
     * @return this assertion
     */
    public SyncHealthReportAssert isComplete() {
        return holds(report().isComplete(), "be complete");
    }

    /**
     * Verifies that one finding is held back because another explains it.
     *
     * @param consequence the rule of the finding that is held back
     * @param root the rule of the finding that explains it
     * @return this assertion
     */
    public SyncHealthReportAssert suppresses(RuleId consequence, RuleId root) {
        boolean holds = report().consequences().stream()
                .anyMatch(finding -> finding.rule().equals(consequence) && root.equals(finding.root()));
        return holds(holds, "explain " + consequence + " by " + root);
    }

    private SyncHealthReport report() {
        isNotNull();
        return actual;
    }

    private SyncHealthReportAssert holds(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage(
                    "Expected report of %s to %s, but it says:\n%s",
                    actual.tenant(), expectation, ReportText.of(actual));
        }
        return this;
    }

    private static String list(RuleId... rules) {
        return new TreeSet<>(Stream.of(rules).map(RuleId::value).toList()).toString();
    }
}
