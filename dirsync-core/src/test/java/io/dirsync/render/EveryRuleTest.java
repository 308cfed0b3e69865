package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import io.dirsync.rule.Trigger;
import io.dirsync.rule.Triggers;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a built-in rule says, and whatever it recommends, can be read in every language. */
class EveryRuleTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    static Stream<Arguments> triggers() {
        return Stream.of("en", "da", "nl")
                .map(Locale::forLanguageTag)
                .flatMap(locale -> Triggers.all().stream().map(trigger -> Arguments.of(locale, trigger)));
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void leavesNoPlaceholder(Locale locale, Trigger trigger) {
        TextRenderer renderer = Renderers.text(locale);

        assertThat(renderer.render(trigger.report())).doesNotContainPattern(PLACEHOLDER);
        assertThat(renderer.render(trigger.ownReport())).doesNotContainPattern(PLACEHOLDER);
        assertThat(Renderers.line(locale).render(trigger.ownReport())).doesNotContainPattern(PLACEHOLDER);
    }

    /** A rule that cannot tell lacks the evidence that its text speaks of. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nl"})
    void leavesNoPlaceholderWhereItCannotTell(String language) {
        for (HealthRule rule : RuleSet.standard().rules()) {
            HealthRule unknown =
                    HealthRule.of(rule.id(), rule.severity(), snapshot -> Verdict.indeterminate("in-future"));
            SyncHealthReport report = RuleSet.of(unknown).evaluate(Inputs.HEALTHY.snapshot());

            assertThat(Renderers.text(Locale.forLanguageTag(language)).render(report))
                    .doesNotContainPattern(PLACEHOLDER);
        }
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void callsTheRuleByATitleAndLeadsToItsPage(Locale locale, Trigger trigger) {
        SyncHealthReport report = trigger.ownReport();
        FindingTexts texts = ReportTexts.in(locale).findings();

        if (!trigger.id().equals(SyncRules.PASSWORD_SYNC_ENABLED)) {
            String title = texts.title(trigger.id(), evidence(report));
            assertThat(title).isNotEqualTo(trigger.id().value());
            assertThat(words(Renderers.text(locale).render(report)))
                    .contains(
                            words(title),
                            "[" + trigger.id() + "] " + texts.link(trigger.id()).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void callsEveryActionByATitle(Locale locale, Trigger trigger) {
        SyncHealthReport report = trigger.ownReport();
        ActionTexts texts = ReportTexts.in(locale).actions();
        String text = words(Renderers.text(locale).render(report));

        for (RecommendedAction action : report.actions()) {
            assertThat(texts.title(action)).isNotEqualTo(action.id());
            assertThat(text).contains(words(texts.title(action)) + " (" + words(texts.kind(action)) + ")");
        }
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void callsEveryPieceOfEvidenceByAName(Locale locale, Trigger trigger) {
        FindingTexts texts = ReportTexts.in(locale).findings();

        assertThat(evidence(trigger.ownReport()))
                .allSatisfy(piece -> assertThat(texts.words().ifWord("evidence." + piece.name()))
                        .as(piece.name())
                        .isPresent());
    }

    private static List<Evidence> evidence(SyncHealthReport report) {
        return Stream.concat(
                        report.findings().stream().flatMap(finding -> finding.evidence().stream()),
                        report.unjudged().stream().flatMap(rule -> rule.evidence().stream()))
                .toList();
    }

    /** Without the breaks of lines. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
