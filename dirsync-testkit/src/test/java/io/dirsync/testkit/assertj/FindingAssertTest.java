package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FindingAssertTest {

    private static final RecommendedAction CALL =
            RecommendedAction.of("X1", "Call the on-call", URI.create("https://wiki.example/call"));

    private static final Finding FINDING = new Finding(
            RuleId.of("test.stale"),
            Severity.WARNING,
            List.of(Evidence.of("age", Duration.ofDays(4)), Evidence.of("cycles", 192)),
            List.of(CALL),
            null,
            null,
            "");

    private static final String AS_IT_IS = "WARNING test.stale, age=PT96H, cycles=192, recommends X1";

    @Test
    void passesWhenTheFindingIsAsExpected() {
        assertThat(FINDING)
                .hasSeverity(Severity.WARNING)
                .hasEvidence("age", Duration.ofDays(4))
                .hasEvidence("cycles", 192)
                .hasEvidence("cycles", 192L)
                .hasEvidence("age")
                .doesNotHaveEvidence("Age")
                .recommends("X1")
                .recommends(CALL)
                .recommendsExactly("X1")
                .isObservation();
    }

    @Test
    void passesForHints() {
        assertThat(hint()).isHint().isHintOf(Confidence.LOW).isExplainedBy(FINDING.rule());
    }

    @Test
    void showsTheFindingWhenItIsNoSuchHint() {
        failsWith("be a hint of HIGH confidence", () -> assertThat(FINDING).isHintOf(Confidence.HIGH));
        failsWith("be explained by test.stale", () -> assertThat(FINDING).isExplainedBy(FINDING.rule()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(hint()).isObservation())
                .withMessageStartingWith("Expected finding test.hint to be an observation, but it was:");
    }

    @Test
    void showsTheFindingWhenEvidenceIsNotThereOrShouldNotBe() {
        failsWith("have evidence of the name Age", () -> assertThat(FINDING).hasEvidence("Age"));
        failsWith("have no evidence of the name age", () -> assertThat(FINDING).doesNotHaveEvidence("age"));
    }

    @Test
    void showsTheFindingWhenMoreIsRecommended() {
        failsWith("recommend exactly X0, X1", () -> assertThat(FINDING).recommendsExactly("X0", "X1"));
    }

    @Test
    void showsTheFindingWhenTheSeverityIsAnother() {
        failsWith("have severity CRITICAL", () -> assertThat(FINDING).hasSeverity(Severity.CRITICAL));
    }

    @Test
    void showsTheFindingWhenTheEvidenceIsAnother() {
        failsWith("have evidence age=PT1H", () -> assertThat(FINDING).hasEvidence("age", Duration.ofHours(1)));
        failsWith("have evidence Age=PT96H", () -> assertThat(FINDING).hasEvidence("Age", Duration.ofDays(4)));
    }

    @Test
    void showsTheFindingWhenAnActionIsNotRecommended() {
        failsWith("recommend X1, X2", () -> assertThat(FINDING).recommends("X1", "X2"));
    }

    @Test
    void showsTheFindingWhenItIsNoHint() {
        failsWith("be a hint at a cause", () -> assertThat(FINDING).isHint());
    }

    @Test
    void showsConfidenceAndRootWhereThereAreSome() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(hint()).hasSeverity(Severity.CRITICAL))
                .withMessageEndingWith("INFO test.hint, hint of LOW confidence, explained by test.stale");
    }

    private static Finding hint() {
        return new Finding(
                RuleId.of("test.hint"), Severity.INFO, List.of(), List.of(), Confidence.LOW, FINDING.rule(), "");
    }

    private static void failsWith(String expectation, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessage("Expected finding test.stale to " + expectation + ", but it was:\n" + AS_IT_IS);
    }
}
