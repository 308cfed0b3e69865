package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.json.ReportJson;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SyncHealthReportAssertTest {

    private static final RuleId STALE = RuleId.of("test.stale");
    private static final RuleId RESULT = RuleId.of("test.result");
    private static final RuleId UNKNOWN = RuleId.of("test.unknown");
    private static final RuleId OTHER = RuleId.of("test.other");

    private static final RuleId MUTED = RuleId.of("test.muted");

    private static final SyncHealthReport REPORT = report();

    private static final String AS_IT_IS = """
            status DEGRADED
            findings:
              WARNING test.stale, recommends X1 X2
            consequences:
              WARNING test.result, explained by test.stale
            muted:
              WARNING test.muted, until 2027-01-01T00:00:00Z: known
            not judged:
              test.unknown: no answer
            not read:
              directorySync.enabled unreadable because of NOT_RETURNED (from v1.0/organization)""";

    @Test
    void passesWhenTheReportIsAsExpected() {
        assertThat(REPORT)
                .hasStatus(HealthStatus.DEGRADED)
                .hasFinding(STALE)
                .hasFinding(STALE, finding -> finding.hasSeverity(Severity.WARNING))
                .hasOnlyFindings(STALE)
                .suppresses(RESULT, STALE)
                .couldNotJudge(UNKNOWN)
                .doesNotHaveFinding(OTHER, RESULT);
    }

    @Test
    void passesForWhatSurroundsTheFindings() {
        assertThat(REPORT)
                .isIncomplete()
                .lacksPermissions()
                .recommends("X2", "X1")
                .recommendsFirst("X1")
                .mutes(MUTED)
                .hasFact("directorySync.enabled", FactAssert::isUnreadable)
                .hasFact("directorySync.lastSync", FactAssert::isKnown)
                .hasJson(ReportJson.write(REPORT));
    }

    @Test
    void passesForAReportWithoutFindings() {
        assertThat(healthy())
                .hasNoFindings()
                .hasOnlyFindings()
                .doesNotHaveFinding(STALE)
                .judgedEverything()
                .isComplete();
    }

    @Test
    void showsTheReportWhenAFindingIsThereThatShouldNotBe() {
        failsWith(
                "have no finding of [test.other, test.stale]",
                () -> assertThat(REPORT).doesNotHaveFinding(OTHER, STALE));
    }

    @Test
    void showsTheReportWhenItIsLessThanJudged() {
        failsWith("judge every rule", () -> assertThat(REPORT).judgedEverything());
    }

    @Test
    void showsTheReportWhenOtherPermissionsAreLacking() {
        failsWith("lack the permissions [User.Read]", () -> assertThat(REPORT).lacksPermissions("User.Read"));
    }

    @Test
    void showsTheReportWhenOtherActionsAreRecommended() {
        failsWith("recommend X1, X3 among [X1, X2]", () -> assertThat(REPORT).recommends("X1", "X3"));
        failsWith(
                "recommend X2 as the first of [X1, X2]",
                () -> assertThat(REPORT).recommendsFirst("X2"));
    }

    @Test
    void showsTheReportWhenAFindingIsNotMuted() {
        failsWith("mute [test.muted, test.stale]", () -> assertThat(REPORT).mutes(MUTED, STALE));
    }

    @Test
    void namesTheFactThatIsNotAsRequired() {
        failsWholly(
                "[directorySync.enabled] Expected fact to be known, but it was unreadable because of NOT_RETURNED (from"
                        + " v1.0/organization)",
                () -> assertThat(REPORT).hasFact("directorySync.enabled", FactAssert::isKnown));
    }

    @Test
    void showsWhereTheJsonDiffers() {
        failsWholly(
                "Expected report of contoso.onmicrosoft.com to be the one given as JSON, but line 4 of it is"
                        + " \"status\": \"healthy\", instead of \"status\": \"degraded\",",
                () -> assertThat(healthy()).hasJson(ReportJson.write(REPORT)));
    }

    @Test
    void isCompleteWhereNothingIsMissing() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(healthy()).isIncomplete())
                .withMessageStartingWith(
                        "Expected report of contoso.onmicrosoft.com to be incomplete, but it says:\nstatus HEALTHY\n");
    }

    @Test
    void showsTheReportWhenTheStatusIsAnother() {
        failsWith("have status HEALTHY", () -> assertThat(REPORT).hasStatus(HealthStatus.HEALTHY));
    }

    @Test
    void showsTheReportWhenAFindingIsNotThere() {
        failsWith("have the finding test.other", () -> assertThat(REPORT).hasFinding(OTHER));
        failsWith("have the finding test.result", () -> assertThat(REPORT).hasFinding(RESULT));
    }

    @Test
    void showsTheFindingWhenItIsNotAsRequired() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REPORT).hasFinding(STALE, FindingAssert::isHint))
                .withMessageStartingWith("Expected finding test.stale to be a hint at a cause");
    }

    @Test
    void showsTheReportWhenThereAreFindings() {
        failsWith("have no findings", () -> assertThat(REPORT).hasNoFindings());
    }

    @Test
    void showsTheReportWhenThereAreOtherFindings() {
        failsWith(
                "have the findings [test.other, test.stale] and no others",
                () -> assertThat(REPORT).hasOnlyFindings(STALE, OTHER));
    }

    @Test
    void showsTheReportWhenARuleWasJudged() {
        failsWith(
                "leave unjudged [test.stale, test.unknown]",
                () -> assertThat(REPORT).couldNotJudge(UNKNOWN, STALE));
    }

    @Test
    void showsTheReportWhenItIsNotComplete() {
        failsWith("be complete", () -> assertThat(REPORT).isComplete());
    }

    @Test
    void showsTheReportWhenAFindingIsNotExplained() {
        failsWith("explain test.result by test.other", () -> assertThat(REPORT).suppresses(RESULT, OTHER));
    }

    @Test
    void givesTheAssertionsOfAssertJToo() {
        assertThat("text").startsWith("t");
        assertThat(List.of(1, 2)).contains(2);
    }

    private static void failsWith(String expectation, ThrowingCallable assertion) {
        failsWholly(
                "Expected report of contoso.onmicrosoft.com to " + expectation + ", but it says:\n" + AS_IT_IS,
                assertion);
    }

    private static void failsWholly(String message, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }

    private static SyncHealthReport report() {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com").omits("onPremisesSyncEnabled");
        return new SyncHealthReport(
                FakeTenants.of(tenant).capture(tenant.id()),
                HealthStatus.DEGRADED,
                List.of(finding(STALE, null, action("X1"), action("X2"))),
                List.of(finding(RESULT, STALE)),
                List.of(new MutedFinding(finding(MUTED, null), "known", Instant.parse("2027-01-01T00:00:00Z"))),
                List.of(new UnjudgedRule(UNKNOWN, "no answer", List.of(), List.of())));
    }

    private static SyncHealthReport healthy() {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com");
        return new SyncHealthReport(
                FakeTenants.of(tenant).capture(tenant.id()),
                HealthStatus.HEALTHY,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Finding finding(RuleId rule, @Nullable RuleId root, RecommendedAction... actions) {
        return new Finding(rule, Severity.WARNING, List.of(), List.of(actions), null, root, "");
    }

    private static RecommendedAction action(String id) {
        return RecommendedAction.of(id, "Do " + id, URI.create("https://wiki.example/" + id));
    }
}
