package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.RecommendedAction.Effort;
import io.dirsync.finding.RecommendedAction.Engine;
import io.dirsync.finding.RecommendedAction.Kind;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.snapshot.DomainFederation.MfaBehavior;
import io.dirsync.snapshot.Gap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the report that stand for constants are those of all constants and no others. */
class ReportWordsTest {

    /** As many as {@code io.dirsync.rule} tells apart, each of which is named by a test there. */
    private static final int KINDS_OF_ERROR = 8;

    /** What is not looked for by its name belongs to the constants of an enumeration, or is what rules say. */
    @Test
    void holdOnlyWordsOfKnownKinds() {
        assertThat(BundlesTest.load("report").stringPropertyNames())
                .allMatch(key -> key.matches("(label|heading|text|change|format|duration|severity|status|confidence|gap"
                        + "|kind|effort|engine|mfa|evidence|why|fact|kindOfError)\\..*"));
    }

    @Test
    void nameNoConstantThatDoesNotExist() {
        assertThat(BundlesTest.load("report").stringPropertyNames().stream()
                        .filter(key -> key.matches(
                                "(severity|status|confidence|gap|kind|effort|engine|mfa|kindOfError)\\..*")))
                .hasSize(constants().size() + KINDS_OF_ERROR)
                .containsAll(constants());
    }

    private static List<String> constants() {
        return Stream.of(
                        keys("severity.", Severity.values()),
                        keys("status.", HealthStatus.values()),
                        keys("confidence.", Confidence.values()),
                        keys("gap.", Gap.Reason.values()),
                        keys("kind.", Kind.values()),
                        keys("effort.", Effort.values()),
                        keys("engine.", Engine.values()),
                        keys("mfa.", MfaBehavior.values()))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void nameEveryReasonForAGap() {
        assertThat(BundlesTest.load("report").stringPropertyNames())
                .containsAll(Arrays.stream(Gap.Reason.values())
                        .map(reason -> "gap." + reason)
                        .toList());
    }

    @Test
    void nameEveryKindEffortAndEngineOfAnAction() {
        assertThat(BundlesTest.load("report").stringPropertyNames())
                .containsAll(keys("kind.", Kind.values()))
                .containsAll(keys("effort.", Effort.values()))
                .containsAll(keys("engine.", Engine.values()));
    }

    private static List<String> keys(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant).toList();
    }
}
