package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.SyncActions;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.Gap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The resource bundles are complete, speak of the same things in every language, and hold nothing that is not used. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    /** Texts that are the same word in English and in the other language. */
    private static final Set<String> SAME_WORD = Set.of(
            "nl A03.title",
            "da text.unknownBecause",
            "nl text.unknownBecause",
            "da text.summaryWorst",
            "nl text.summaryWorst");

    @ParameterizedTest
    @CsvSource({"rules, da", "rules, nl", "actions, da", "actions, nl", "report, da", "report, nl"})
    void holdTheSameKeysAndPlaceholdersInEveryLanguage(String bundle, String language) {
        Properties english = load(bundle);
        Properties translated = load(bundle + "_" + language);

        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames()
                .forEach(key -> assertThat(placeholders(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @ParameterizedTest
    @CsvSource({"rules, da", "rules, nl", "actions, da", "actions, nl", "report, da", "report, nl"})
    void leaveNoEnglishSentenceInAnotherLanguage(String bundle, String language) {
        Properties english = load(bundle);
        Properties translated = load(bundle + "_" + language);

        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> !SAME_WORD.contains(language + " " + key))
                        .filter(key -> translated.getProperty(key).equals(english.getProperty(key))))
                .isEmpty();
    }

    @Test
    void explainEveryBuiltInRule() {
        Set<String> keys = load("rules").stringPropertyNames();

        for (HealthRule rule : RuleSet.standard().rules()) {
            assertThat(keys).contains(rule.id() + ".title", rule.id() + ".text");
            assertThat(keys.contains(rule.id() + ".check"))
                    .as(rule.id().value())
                    .isEqualTo(isHint(rule));
        }
    }

    private static boolean isHint(HealthRule rule) {
        return rule.id().value().startsWith("sync.cause.") || rule.id().equals(SyncRules.PLACEHOLDER_UPN);
    }

    @Test
    void explainNoRuleThatDoesNotExist() {
        Set<String> ids = RuleSet.standard().rules().stream()
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());

        assertThat(load("rules").stringPropertyNames())
                .allMatch(key -> ids.contains(key.substring(0, key.lastIndexOf('.'))));
    }

    @Test
    void describeEveryActionOfTheCatalogueAndNoOther() {
        Set<String> keys = load("actions").stringPropertyNames();
        List<String> ids = SyncActions.all().stream().map(RecommendedAction::id).toList();

        assertThat(keys)
                .containsAll(ids.stream()
                        .flatMap(id -> Stream.of(id + ".title", id + ".step.1", id + ".verify"))
                        .toList());
        assertThat(keys).allMatch(key -> ids.contains(key.substring(0, key.indexOf('.'))));
    }

    @Test
    void numberStepsWithoutAGap() {
        Set<String> keys = load("actions").stringPropertyNames();
        Set<String> shown = SyncActions.all().stream()
                .flatMap(action -> Stream.iterate(1, i -> keys.contains(action.id() + ".step." + i), i -> i + 1)
                        .map(i -> action.id() + ".step." + i))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys.stream().filter(key -> key.contains(".step."))).hasSize(shown.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"label.", "heading.", "text.", "format.", "duration."})
    void nameNothingThatTheRenderersDoNotUse(String prefix) {
        Set<String> used = Sources.literals("render");

        assertThat(load("report").stringPropertyNames().stream()
                        .filter(key -> key.startsWith(prefix))
                        .filter(key -> !prefix.equals("duration.") || key.equals("duration.seconds")))
                .allMatch(used::contains);
    }

    @Test
    void nameEveryReasonForAGap() {
        assertThat(load("report").stringPropertyNames())
                .containsAll(Arrays.stream(Gap.Reason.values())
                        .map(reason -> "gap." + reason)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "da, Synkronisering af adgangskoder er aktiveret, Seneste synkronisering af adgangskoder",
        "nl, Wachtwoordsynchronisatie ingeschakeld, Laatste wachtwoordsynchronisatie"
    })
    void keepTheLabelsThatReadersKnow(String language, String enabled, String last) {
        Properties report = load("report_" + language);

        assertThat(report.getProperty("label.passwordSyncEnabled")).isEqualTo(enabled);
        assertThat(report.getProperty("label.lastPasswordSync")).isEqualTo(last);
    }

    static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(Words.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
