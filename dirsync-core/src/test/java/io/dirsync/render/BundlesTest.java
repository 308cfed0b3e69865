package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.SyncActions;
import io.dirsync.rule.ClientRules;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static final Pattern ADDRESS = Pattern.compile("\\w+://[\\w./-]*\\w");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    /** Texts that are the same word in English and in the other language. */
    private static final Set<String> SAME_WORD = Set.of(
            "nl A03.title",
            "da engine.CONNECT_SYNC",
            "nl engine.CONNECT_SYNC",
            "da engine.CLOUD_SYNC",
            "nl engine.CLOUD_SYNC",
            "da text.unknownBecause",
            "nl text.unknownBecause",
            "da text.summaryWorst",
            "nl text.summaryWorst",
            "da evidence.cycleEnabled",
            "nl evidence.cycleEnabled",
            "da evidence.maintenanceEnabled",
            "nl evidence.maintenanceEnabled",
            "da evidence.suspended",
            "nl evidence.suspended",
            "da evidence.version",
            "nl evidence.accounts",
            "nl evidence.agents",
            "nl evidence.codes",
            "nl evidence.connectors",
            "nl evidence.servers",
            "nl evidence.services",
            "da label.status",
            "nl label.status",
            "nl label.tenant",
            "da duration.short.days",
            "nl duration.short.days",
            "da duration.short.minutes",
            "nl duration.short.minutes",
            "nl label.tenants");

    @ParameterizedTest
    @CsvSource({
        "rules, da",
        "rules, nl",
        "actions, da",
        "actions, nl",
        "report, da",
        "report, nl",
        "fleet, da",
        "fleet, nl"
    })
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
    @CsvSource({
        "rules, da",
        "rules, nl",
        "actions, da",
        "actions, nl",
        "report, da",
        "report, nl",
        "fleet, da",
        "fleet, nl"
    })
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
                    .isEqualTo(isHint(rule.id()));
        }
    }

    private static boolean isHint(RuleId rule) {
        return rule.value().startsWith("sync.cause.")
                || rule.equals(SyncRules.PLACEHOLDER_UPN)
                || rule.equals(ClientRules.CONDITIONAL_ACCESS_HITS_ACCOUNT);
    }

    @Test
    void explainNoRuleThatDoesNotExist() {
        Set<String> ids = RuleSet.standard().rules().stream()
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());

        assertThat(load("rules").stringPropertyNames())
                .allMatch(key -> ids.contains(key.substring(0, key.lastIndexOf('.'))))
                .allMatch(key -> key.matches(".*\\.(title|text|check)"));
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
        assertThat(keys).allMatch(key -> key.matches("\\w+\\.(title|before|step\\.[1-4]|verify)"));
    }

    @Test
    void giveTheStepsOfAnActionInSmallPortions() {
        Set<String> keys = load("actions").stringPropertyNames();

        assertThat(SyncActions.all())
                .allSatisfy(action -> assertThat(keys.stream().filter(key -> key.startsWith(action.id() + ".step.")))
                        .as(action.id())
                        .hasSizeBetween(2, 4));
    }

    @Test
    void sayWhatMustBeInPlaceBeforeAnythingThatCanDestroy() {
        Set<String> keys = load("actions").stringPropertyNames();

        assertThat(SyncActions.all().stream().filter(RecommendedAction::destructive))
                .allMatch(action -> keys.contains(action.id() + ".before"));
    }

    /** Addresses in prose cannot be found through the catalogue, so all of them are listed here. */
    @ParameterizedTest
    @ValueSource(strings = {"actions", "actions_da", "actions_nl"})
    void leadNowhereElseInProse(String bundle) {
        assertThat(load(bundle).values().stream()
                        .flatMap(text -> ADDRESS.matcher(text.toString()).results())
                        .map(MatchResult::group))
                .isSubsetOf(
                        "https://admin.microsoft.com",
                        "https://adminwebservice.microsoftonline.com/ProvisioningService.svc",
                        "https://aka.ms/aadconnecthealth",
                        "https://graph.microsoft.com/v1.0/users",
                        "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-prerequisites",
                        "https://login.microsoftonline.com");
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
    @ValueSource(strings = {"label.", "heading.", "text.", "change.", "format.", "duration."})
    void nameNothingThatTheRenderersDoNotUse(String prefix) {
        Set<String> used = Sources.literals("render");

        assertThat(load("report").stringPropertyNames().stream()
                        .filter(key -> key.startsWith(prefix))
                        .filter(key -> !prefix.equals("duration.") || key.equals("duration.seconds")))
                .allMatch(used::contains);
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
