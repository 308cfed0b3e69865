package io.dirsync.render;

import static io.dirsync.Situations.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the default locale")
class TextRendererTest {

    @ParameterizedTest
    @MethodSource("io.dirsync.Situations#names")
    void rendersEverySituationInEveryLanguageAsReviewed(String situation) {
        for (String language : new String[] {"en", "da", "nl"}) {
            String text = Renderers.text(Locale.forLanguageTag(language)).render(report(situation));

            Golden.assertMatches("text/" + situation + "_" + language + ".txt", text);
        }
    }

    @ParameterizedTest
    @MethodSource("io.dirsync.Situations#names")
    void fitsIntoEightyColumnsExceptForWhatCannotBeBroken(String situation) {
        for (String language : new String[] {"en", "da", "nl"}) {
            String text = Renderers.text(Locale.forLanguageTag(language)).render(report(situation));

            assertThat(text.lines().filter(line -> line.length() > 80))
                    .allMatch(line -> !line.strip().contains(" "));
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, Nothing is wrong.", "en-GB, Nothing is wrong.", "und, Nothing is wrong."})
    void speaksEnglishToWhoeverReadsAnotherLanguage(String tag, String words) {
        assertThat(Renderers.text(Locale.forLanguageTag(tag)).render(report("healthy")))
                .contains(words);
    }

    @Test
    void asksNothingOfTheLocaleOfTheMachine() {
        String expected = Renderers.text(Locale.ENGLISH).render(report("stale-directory"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl-NL"));

            assertThat(Renderers.text(Locale.ENGLISH).render(report("stale-directory")))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void addsColourWithoutChangingTheWords() {
        TextRenderer plain = Renderers.text(Locale.ENGLISH);
        String coloured = plain.coloured(true).render(report("both-stale"));

        assertThat(coloured).contains("\u001b[1;31mUNHEALTHY\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.render(report("both-stale")));
    }

    @Test
    void showsTimesInTheReadersZone() {
        String text = Renderers.text(Locale.ENGLISH)
                .inZone(ZoneId.of("Europe/Copenhagen"))
                .render(report("healthy"));

        assertThat(text).contains("2026-11-22 13:00 +01:00");
    }

    @Test
    void tellsACustomRuleInItsOwnWords() {
        HealthRule rule = HealthRule.of(
                RuleId.of("contoso.own"),
                Severity.WARNING,
                snapshot -> Verdict.violated(Evidence.of("badge", "B-7"))
                        .saying("The badge reader is down")
                        .recommending(RecommendedAction.of(
                                "contoso.page", "Page the on-call", URI.create("https://contoso.example/oncall"))));

        String text = Renderers.text(Locale.forLanguageTag("da"))
                .render(RuleSet.of(rule).evaluate(Inputs.HEALTHY.snapshot()));

        assertThat(text).contains("The badge reader is down", "badge: B-7", "Page the on-call (contoso.page");
    }

    @Test
    void tellsWhatIsMutedWithReasonAndEnd() {
        assertThat(Renderers.text(Locale.ENGLISH).render(Pictures.report("muted")))
                .contains("""
                        MUTED FINDINGS

                        - Warning: Last synced more than 3 days ago
                          Muted until 2026-11-24 12:00 UTC: Server moves to another site
                          [sync.staleness.over-3-days]
                          https://learn.microsoft.com/microsoft-365/enterprise/fix-problems-with-directory-synchronization
                        """);
    }

    @Test
    void saysHowLongAThrottledServiceAskedToWait() {
        Inputs throttled = Inputs.HEALTHY.lastPassword(
                Fact.unreadable(Gap.throttled(Duration.ofMinutes(2), "HTTP 429 TooManyRequests")));

        assertThat(Renderers.text(Locale.ENGLISH).render(RuleSet.standard().evaluate(throttled.snapshot())))
                .contains("HTTP 429 TooManyRequests", "Try again in 2 minutes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        healthy         | contoso.onmicrosoft.com: Healthy
        stale-directory | contoso.onmicrosoft.com: Degraded: Last synced more than 3 days ago
        not-permitted   | contoso.onmicrosoft.com: Unknown: Cannot tell: grant Organization.Read.All.
        """)
    void sumsAReportUpInOneLine(String situation, String line) {
        assertThat(Renderers.line(Locale.ENGLISH).render(report(situation))).isEqualTo(line + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1"})
    void honoursTheWishForNoColour(String noColor) {
        assertThat(Renderers.colourIsWelcome(Map.of("NO_COLOR", noColor), true)).isEqualTo(noColor.isEmpty());
        assertThat(Renderers.colourIsWelcome(Map.of(), false)).isFalse();
        assertThat(Renderers.colourIsWelcome(Map.of("TERM", "dumb"), true)).isFalse();
        assertThat(Renderers.colourIsWelcome(Map.of("TERM", "xterm"), true)).isTrue();
    }
}
