package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.finding.SyncActions;
import io.dirsync.rule.JoinedVerdict.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedVerdictTest {

    private static final RuleId ROOT = RuleId.of("test.root");
    private static final RuleId OTHER_ROOT = RuleId.of("test.other-root");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        passed         | passed         | passed
        passed         | not-applicable | passed
        not-applicable | passed         | passed
        not-applicable | not-applicable | not-applicable
        passed         | unknown        | unknown
        unknown        | not-applicable | unknown
        CRITICAL       | unknown        | CRITICAL
        unknown        | WARNING        | WARNING
        INFO           | unknown        | unknown
        INFO           | passed         | INFO
        INFO           | WARNING        | WARNING
        WARNING        | CRITICAL       | CRITICAL
        """)
    void letsNeitherTheUnknownHideWhatIsWrongNorInformationHideTheUnknown(String one, String other, String joined) {
        assertThat(word(join(new Part("a", verdict(one)), new Part("b", verdict(other)))))
                .isEqualTo(joined);
    }

    @Test
    void namesWhatIsAffectedAndNothingElse() {
        Verdict joined = join(
                new Part("a", Verdict.passed()),
                new Part("b", verdict("WARNING")),
                new Part("", verdict("CRITICAL")),
                new Part("c", verdict("CRITICAL")));

        assertThat(((Verdict.Violated) joined).evidence()).containsExactly(Evidence.of("things", List.of("c", "b")));
    }

    @Test
    void namesWhatIsUnknown() {
        Verdict joined = join(new Part("a", Verdict.passed()), new Part("b", verdict("unknown")));

        assertThat(((Verdict.Indeterminate) joined).evidence()).containsExactly(Evidence.of("things", List.of("b")));
    }

    @Test
    void showsTheTextsOfAllAndTheNumbersOfTheWorst() {
        Verdict joined =
                join(new Part("a", found(Severity.WARNING, "x", 1)), new Part("b", found(Severity.CRITICAL, "y", 2)));

        assertThat(((Verdict.Violated) joined).evidence())
                .containsExactly(
                        Evidence.of("things", List.of("b", "a")),
                        Evidence.of("text", List.of("y", "x")),
                        Evidence.of("number", 2));
    }

    @Test
    void showsTheListsOfAll() {
        Verdict joined = join(new Part("a", listing("x", "y")), new Part("b", listing("y", "z")));

        assertThat(((Verdict.Violated) joined).evidence()).contains(Evidence.of("texts", List.of("x", "y", "z")));
    }

    private static Verdict.Violated listing(String... texts) {
        return Verdict.violated(Evidence.of("texts", List.of(texts))).withSeverity(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "passed, passed, passed",
        "passed, not-applicable, passed",
        "not-applicable, passed, passed",
        "not-applicable, not-applicable, not-applicable",
        "passed, unknown, unknown",
        "unknown, CRITICAL, CRITICAL"
    })
    void makesOneVerdictOfSeveralThingsAndOfTwoSigns(String one, String other, String joined) {
        ItemKind<Verdict> things = new ItemKind<>("things", thing -> "", "none");
        List<Verdict> verdicts = List.of(verdict(one), verdict(other));

        assertThat(word(things.judgeAll(verdicts, thing -> thing))).isEqualTo(joined);
        assertThat(word(JoinedVerdict.ofSigns(verdicts.get(0), verdicts.get(1))))
                .isEqualTo(joined);
    }

    @Test
    void showsATextThatAllShareOnce() {
        Verdict joined =
                join(new Part("a", found(Severity.WARNING, "x", 1)), new Part("b", found(Severity.WARNING, "x", 2)));

        assertThat(((Verdict.Violated) joined).evidence()).contains(Evidence.of("text", "x"), Evidence.of("number", 1));
    }

    @Test
    void recommendsEachActionOnceAndWhatTheWorstNeedsFirst() {
        Verdict joined = join(
                new Part("a", violated(Severity.INFO).recommending(SyncActions.READ_AGAIN, SyncActions.FIND_VERSION)),
                new Part(
                        "b",
                        violated(Severity.WARNING).recommending(SyncActions.START_SERVICE, SyncActions.READ_AGAIN)));

        assertThat(((Verdict.Violated) joined).actions())
                .containsExactly(SyncActions.START_SERVICE, SyncActions.READ_AGAIN, SyncActions.FIND_VERSION);
    }

    @Test
    void hasRootsOnlyWhereEverythingAffectedHasOne() {
        Part one = new Part("a", violated(Severity.WARNING).explainedBy(ROOT));
        Part other = new Part("b", violated(Severity.WARNING).explainedBy(OTHER_ROOT));
        Part rootless = new Part("c", verdict("INFO"));

        assertThat(((Verdict.Violated) join(one, other)).explainedBy()).containsExactly(ROOT, OTHER_ROOT);
        assertThat(((Verdict.Violated) join(one, rootless)).explainedBy()).isEmpty();
    }

    private static Verdict join(Part... parts) {
        return new JoinedVerdict("things", List.of(parts)).verdict();
    }

    private static Verdict.Violated found(Severity severity, String text, long number) {
        return Verdict.violated(Evidence.of("text", text), Evidence.of("number", number))
                .withSeverity(severity);
    }

    private static Verdict verdict(String word) {
        return switch (word) {
            case "passed" -> Verdict.passed();
            case "not-applicable" -> Verdict.notApplicable("no");
            case "unknown" -> Verdict.indeterminate("unreadable");
            default -> violated(Severity.valueOf(word));
        };
    }

    private static Verdict.Violated violated(Severity severity) {
        return Verdict.violated().withSeverity(severity);
    }

    private static String word(Verdict verdict) {
        if (verdict instanceof Verdict.Violated violated) {
            return String.valueOf(violated.severity());
        }
        if (verdict instanceof Verdict.Indeterminate) {
            return "unknown";
        }
        return verdict instanceof Verdict.Passed ? "passed" : "not-applicable";
    }
}
