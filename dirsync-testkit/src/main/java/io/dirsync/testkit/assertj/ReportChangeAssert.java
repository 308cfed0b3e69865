package io.dirsync.testkit.assertj;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.ReportChange;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what changed between two reports; every failure message shows what did. */
public class ReportChangeAssert extends AbstractAssert<ReportChangeAssert, ReportChange> {

    ReportChangeAssert(ReportChange actual) {
        super(actual, ReportChangeAssert.class);
    }

    /**
     * Verifies what is found now and was not before.
     *
     * @param rules all of them, in any order; none if nothing came up
     * @return this assertion
     */
    public ReportChangeAssert hasAppeared(RuleId... rules) {
        return holds(change().appeared(), "show as new", rules);
    }

    /**
     * Verifies what was found before, was looked for again, and is not found any more.
     *
     * @param rules all of them, in any order; none if nothing was resolved
     * @return this assertion
     */
    public ReportChangeAssert hasResolved(RuleId... rules) {
        return holds(change().resolved(), "show as resolved", rules);
    }

    /**
     * Verifies what was found before and cannot be told now.
     *
     * @param rules all of them, in any order; none if everything can be told
     * @return this assertion
     */
    public ReportChangeAssert hasOutOfSight(RuleId... rules) {
        return holds(change().outOfSight(), "show as out of sight", rules);
    }

    /**
     * Verifies that there is nothing to tell.
     *
     * @return this assertion
     */
    public ReportChangeAssert isEmpty() {
        if (!change().isEmpty()) {
            fail("be empty");
        }
        return this;
    }

    private ReportChange change() {
        isNotNull();
        return actual;
    }

    private ReportChangeAssert holds(Collection<Finding> found, String expectation, RuleId... rules) {
        Set<RuleId> expected = new TreeSet<>(List.of(rules));
        if (!found.stream().map(Finding::rule).collect(Collectors.toSet()).equals(expected)) {
            fail(expectation + " " + expected);
        }
        return this;
    }

    private void fail(String expectation) {
        failWithMessage(
                "Expected change of %s to %s, but it says:\nstatus %s -> %s%s%s%s",
                actual.after().tenant(),
                expectation,
                actual.before().status(),
                actual.after().status(),
                section("appeared", actual.appeared()),
                section("resolved", actual.resolved()),
                section("out of sight", actual.outOfSight()));
    }

    private static String section(String title, List<Finding> findings) {
        return ReportText.section(title, findings.stream().map(ReportText::of).toList());
    }
}
