package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code RULES.md} says what the rules do, of every rule and of no other. */
class RulesPageTest {

    private static final Path FILE = Path.of("RULES.md");
    private static final RuleNotes NOTES = RuleNotes.load();
    private static final List<RuleInUse> RULES = RuleInUse.all();
    private static final String PAGE = RulesPage.of(NOTES, RULES);
    private static final Set<String> IDS =
            RULES.stream().map(rule -> rule.id().value()).collect(Collectors.toSet());

    /** What looks like the id of a rule, and begins as one. */
    private static final Pattern ID =
            Pattern.compile("`((?:sync|phs|object|config|quota|client|cloudsync|server)\\.[a-z0-9.-]+)`");

    static List<RuleInUse> rules() {
        return RULES;
    }

    @Test
    void isWhatTheRulesAndTheirTextsSay() throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(FILE, PAGE);
        }
        assertThat(FILE)
                .as("run once with -Dgolden.update and review the difference")
                .hasContent(PAGE);
    }

    @Test
    void hasAnEntryForEveryRuleInTheOrderOfJudgement() {
        assertThat(PAGE.lines().filter(line -> line.startsWith("### ")))
                .containsExactlyElementsOf(
                        RULES.stream().map(rule -> "### `" + rule.id() + "`").toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatEachRuleSeesAndWhatItCannotKnow(RuleInUse rule) {
        assertThat(NOTES.sees(rule.id())).endsWith(".");
        assertThat(NOTES.limits(rule.id())).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysOfEachOtherSeverityWhenItApplies(RuleInUse rule) {
        List<Severity> others = rule.severities().stream()
                .filter(severity -> severity != rule.rule().severity())
                .toList();

        assertThat(NOTES.severity(rule.id()).isPresent()).isEqualTo(!others.isEmpty());
        String when = NOTES.severity(rule.id()).orElse("").toLowerCase(Locale.ROOT);
        assertThat(others)
                .allSatisfy(other -> assertThat(when)
                        .contains(
                                other == Severity.INFO
                                        ? "information"
                                        : other.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void recommendsSomethingForWhateverARuleFinds(RuleInUse rule) {
        assertThat(rule.actions().isEmpty()).isEqualTo(!rule.findsSomething() && !rule.onlyAsks());
    }

    @Test
    void notesNothingOfARuleThatDoesNotExist() {
        assertThat(NOTES.keys())
                .allMatch(key -> key.matches(".+\\.(sees|severity|limits)"))
                .allMatch(key -> IDS.contains(key.substring(0, key.lastIndexOf('.'))));
    }

    @Test
    void namesNoRuleThatDoesNotExist() {
        assertThat(IDS)
                .containsAll(found(ID))
                .allMatch(id -> ID.matcher("`" + id + "`").matches());
    }

    @Test
    void leavesNoPlaceholder() {
        assertThat(PAGE).doesNotContainPattern("[{}]");
    }

    @Test
    void leadsOnlyToHeadingsThatAreThere() {
        Set<String> anchors = PAGE.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> RulesPage.anchor(line.replaceFirst("#+ ", "")))
                .collect(Collectors.toSet());

        assertThat(anchors)
                .hasSize((int) PAGE.lines().filter(line -> line.startsWith("#")).count());
        assertThat(anchors).containsAll(found(Pattern.compile("\\(#([^)]*)\\)")));
    }

    @Test
    void listsEveryLinkOnceAndEachIsSafe() {
        Set<String> links = LinkList.of(RULES).users().keySet();

        assertThat(links)
                .allSatisfy(
                        link -> assertThat(URI.create(link)).hasScheme("https").hasNoUserInfo());
        assertThat(found(Pattern.compile("<(https?:[^>]*)>"))).containsExactlyInAnyOrderElementsOf(links);
        assertThat(links).containsAll(found(Pattern.compile("\\]\\((https?:[^)]*)\\)")));
    }

    private static Set<String> found(Pattern pattern) {
        return pattern.matcher(PAGE).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
