package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SyncHealthReportAssertTest {

    private static final RuleId STALE = RuleId.of("test.stale");
    private static final RuleId RESULT = RuleId.of("test.result");
    private static final RuleId UNKNOWN = RuleId.of("test.unknown");
    private static final RuleId OTHER = RuleId.of("test.other");

    private static final SyncHealthReport REPORT = report(
            List.of(finding(STALE, null)),
            List.of(finding(RESULT, STALE)),
            List.of(new UnjudgedRule(UNKNOWN, "no answer", List.of(), List.of())));

    private static final String AS_IT_IS = """
            status DEGRADED
            findings:
              WARNING test.stale
            consequences:
              WARNING test.result, explained by test.stale
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
                .couldNotJudge(UNKNOWN);
    }

    @Test
    void passesForAReportWithoutFindings() {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com");
        SyncHealthReport report = new SyncHealthReport(
                FakeTenants.of(tenant).capture(tenant.id()),
                HealthStatus.HEALTHY,
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(report).hasNoFindings().hasOnlyFindings().isComplete();
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
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessage(
                        "Expected report of contoso.onmicrosoft.com to " + expectation + ", but it says:\n" + AS_IT_IS);
    }

    private static SyncHealthReport report(
            List<Finding> findings, List<Finding> consequences, List<UnjudgedRule> unjudged) {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com").omits("onPremisesSyncEnabled");
        return new SyncHealthReport(
                FakeTenants.of(tenant).capture(tenant.id()),
                HealthStatus.DEGRADED,
                findings,
                consequences,
                List.of(),
                unjudged);
    }

    private static Finding finding(RuleId rule, @Nullable RuleId root) {
        return new Finding(rule, Severity.WARNING, List.of(), List.of(), null, root, "");
    }
}
