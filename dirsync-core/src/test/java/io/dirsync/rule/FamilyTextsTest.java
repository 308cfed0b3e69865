package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule finds, its text can be filled in and its evidence has a name. */
class FamilyTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Properties RULES = load("rules");
    private static final Properties REPORT = load("report");

    static Stream<Arguments> rules() {
        return FamilyCoverageTest.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findTheirValuesInTheEvidence(Family family, RuleId id) {
        Set<String> wanted = Stream.of("title", "text", "check")
                .map(part -> RULES.getProperty(id + "." + part, ""))
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toSet());

        assertThat(found(family, id))
                .isNotEmpty()
                .allSatisfy(seen -> assertThat(seen)
                        .extracting(Evidence::name)
                        .containsAll(wanted)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nameEveryPieceOfEvidenceAndEveryReason(Family family, RuleId id) {
        found(family, id)
                .forEach(seen -> seen.forEach(piece -> assertThat(REPORT.getProperty("evidence." + piece.name()))
                        .as(piece.name())
                        .isNotBlank()));
        family.verdicts(id).values().stream()
                .filter(Verdict.Indeterminate.class::isInstance)
                .map(Verdict.Indeterminate.class::cast)
                .forEach(verdict ->
                        assertThat(REPORT.getProperty("why." + verdict.why())).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nameEveryKindOfExportError(String kind) {
        assertThat(REPORT.getProperty("kindOfError." + kind)).isNotBlank();
    }

    static Stream<String> kinds() {
        return Stream.of(ErrorBucket.values()).map(ErrorBucket::label);
    }

    private static List<List<Evidence>> found(Family family, RuleId id) {
        return family.verdicts(id).values().stream()
                .filter(Verdict.Violated.class::isInstance)
                .map(verdict -> ((Verdict.Violated) verdict).evidence())
                .toList();
    }

    private static Properties load(String bundle) {
        Properties properties = new Properties();
        try (InputStream stream =
                HealthRule.class.getResourceAsStream("/io/dirsync/render/" + bundle + ".properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
