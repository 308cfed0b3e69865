package io.dirsync.testkit.assertj;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.json.ReportJson;
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
public class SyncHealthReportAssert extends AbstractAssert<SyncHealthReportAssert, SyncHealthReport> {

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
     * Verifies that rules found nothing, or nothing that no other finding explains.
     *
     * @param rules the rules, none of which may have a finding
     * @return this assertion
     */
    public SyncHealthReportAssert doesNotHaveFinding(RuleId... rules) {
        boolean holds =
                Stream.of(rules).noneMatch(rule -> report().finding(rule).isPresent());
        return holds(holds, "have no finding of " + list(rules));
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
     * Verifies that every rule was judged or did not apply, whether or not every fact was read.
     *
     * @return this assertion
     */
    public SyncHealthReportAssert judgedEverything() {
        return holds(report().unjudged().isEmpty(), "judge every rule");
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
     * Verifies that something that was asked for was not read or not judged.
     *
     * @return this assertion
     */
    public SyncHealthReportAssert isIncomplete() {
        return holds(!report().isComplete(), "be incomplete");
    }

    /**
     * Verifies the permissions whose lack kept something from being read.
     *
     * @param permissions all of them, in any order; none if no permission would help
     * @return this assertion
     */
    public SyncHealthReportAssert lacksPermissions(String... permissions) {
        Set<String> missing = new TreeSet<>(report().missingPermissions());
        Set<String> expected = new TreeSet<>(Arrays.asList(permissions));
        return holds(missing.equals(expected), "lack the permissions " + expected);
    }

    /**
     * Verifies that actions are recommended, among others and in any order.
     *
     * @param actionIds their ids, for example {@code A01}
     * @return this assertion
     */
    public SyncHealthReportAssert recommends(String... actionIds) {
        boolean holds = actionIds().containsAll(Arrays.asList(actionIds));
        return holds(holds, "recommend " + String.join(", ", actionIds) + " among " + actionIds());
    }

    /**
     * Verifies what to try first.
     *
     * @param actionId the id of the first action
     * @return this assertion
     */
    public SyncHealthReportAssert recommendsFirst(String actionId) {
        boolean holds =
                actionIds().stream().findFirst().filter(actionId::equals).isPresent();
        return holds(holds, "recommend " + actionId + " as the first of " + actionIds());
    }

    /**
     * Verifies that rules found something that the caller has decided not to be told of.
     *
     * @param rules the rules, among others
     * @return this assertion
     */
    public SyncHealthReportAssert mutes(RuleId... rules) {
        List<RuleId> muted =
                report().muted().stream().map(each -> each.finding().rule()).toList();
        return holds(muted.containsAll(Arrays.asList(rules)), "mute " + list(rules));
    }

    /**
     * Verifies a fact on which the report stands.
     *
     * @param name its stable name, for example {@code directorySync.lastSync}
     * @param requirements what the fact must be like
     * @return this assertion
     */
    public SyncHealthReportAssert hasFact(String name, Consumer<FactAssert<?>> requirements) {
        new TenantSnapshotAssert(report().snapshot()).hasFact(name, requirements);
        return this;
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

    /**
     * Verifies the report in the machine format; the message shows the first line that differs, and development
     * environments show all of them.
     *
     * <p>Needs Jackson, see {@link ReportJson}.
     *
     * @param json a report as {@link ReportJson} writes it; white space and the order of members do not matter
     * @return this assertion
     * @throws io.dirsync.json.JsonFormatException if the text is no report
     */
    public SyncHealthReportAssert hasJson(String json) {
        JsonDifference difference =
                new JsonDifference(ReportJson.writePretty(ReportJson.read(json)), ReportJson.writePretty(report()));
        if (difference.exists()) {
            failWithActualExpectedAndMessage(
                    difference.found(),
                    difference.expected(),
                    "Expected report of %s to be the one given as JSON, but %s",
                    actual.tenant(),
                    difference);
        }
        return this;
    }

    private List<String> actionIds() {
        return report().actions().stream().map(RecommendedAction::id).toList();
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
