package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.finding.SyncActions;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every built-in rule leads to a page about it, and the text report shows the way. */
class LinksTest {

    private static final FindingTexts TEXTS =
            ReportTexts.in(Locale.forLanguageTag("da")).findings();

    static Stream<RuleId> rules() {
        return RuleSet.standard().rules().stream().map(HealthRule::id);
    }

    @Test
    void areThereForTheBuiltInRulesAndNoOthers() {
        assertThat(BundlesTest.load("links").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(rules().map(RuleId::value).toList());
        assertThat(TEXTS.link(RuleId.of("contoso.own"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areWellFormedAndSafe(RuleId rule) {
        URI link = URI.create(TEXTS.link(rule).orElseThrow());

        assertThat(link).hasScheme("https").hasNoUserInfo().hasNoPort().hasNoQuery();
        assertThat(link.getHost()).isEqualTo("learn.microsoft.com");
        assertThat(link.getPath()).matches("(/[a-z0-9-]+)+");
    }

    @Test
    void wereVerifiedOnTheDayThatTheCatalogueNames() throws IOException {
        try (InputStream links = Words.class.getResourceAsStream("links.properties")) {
            assertThat(new String(links.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("# verifiedOn " + SyncActions.LINKS_VERIFIED_ON + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nl"})
    void standUnbrokenBelowTheNameOfTheRule(String language) {
        SyncHealthReport report = RuleSet.standard()
                .evaluate(Inputs.HEALTHY.last(Duration.ofDays(4)).snapshot());

        assertThat(lines(language, report))
                .containsSequence(
                        "  [sync.staleness.over-3-days]",
                        "  " + TEXTS.link(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS).orElseThrow());
    }

    @Test
    void areTheFirstRulesWhereSeveralCouldNotBeJudged() {
        SyncHealthReport report = RuleSet.standard()
                .evaluate(Inputs.HEALTHY.enabled(Snapshots.denied("x")).snapshot());

        List<String> lines = lines("en", report);
        int names = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("  [sync.data.unreadable, "))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(names + 1))
                .isEqualTo("  " + TEXTS.link(SyncRules.DATA_UNREADABLE).orElseThrow());
    }

    @Test
    void leaveACustomRuleAlone() {
        HealthRule rule = HealthRule.of(
                RuleId.of("contoso.own"), Severity.INFO, snapshot -> Verdict.indeterminate("The badge reader is mute"));

        assertThat(lines("en", RuleSet.of(rule).evaluate(Inputs.HEALTHY.snapshot())))
                .endsWith("- The badge reader is mute", "  [contoso.own]");
    }

    private static List<String> lines(String language, SyncHealthReport report) {
        return Renderers.text(Locale.forLanguageTag(language))
                .render(report)
                .lines()
                .toList();
    }
}
