package io.dirsync.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.snapshot.Origin;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingVocabularyTest {

    private static final URI PAGE = URI.create("https://contoso.example/page");

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "Upper.case", "a..b", "a.b.", ".a.b", "a b.c", "a.-b"})
    void refusesRuleIdsOfAnotherForm(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(value))
                .withMessage("Not a rule id: \"" + value + "\". Use lower-case letters, digits and hyphens in two or"
                        + " more parts joined by dots, for example contoso.hourly-sync.");
    }

    @Test
    void sortsAndWritesRuleIdsByText() {
        assertThat(RuleId.of("a.b")).isLessThan(RuleId.of("a.c")).hasToString("a.b");
    }

    @Test
    void refusesEvidenceThatNoReaderUnderstands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence("share", BigDecimal.ONE, Origin.unspecified()))
                .withMessage("value of evidence must be an Instant, Duration, Boolean, Long, String or list of strings,"
                        + " but was java.math.BigDecimal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence("counts", List.of("one", 2), Origin.unspecified()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.of(" ", true))
                .withMessage("name of evidence must not be blank");
    }

    @Test
    void copiesListsOfEvidence() {
        List<String> names = new ArrayList<>(List.of("contoso.com"));
        Evidence evidence = Evidence.of("domains", names);

        names.clear();

        assertThat(evidence.value()).isEqualTo(List.of("contoso.com"));
    }

    @Test
    void keepsWhereEvidenceCameFrom() {
        Origin origin = new Origin("organization", "v1.0", "abc");

        assertThat(Evidence.of("age", Duration.ZERO).from(origin).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://contoso.example/", "/relative", "mailto:a@contoso.example", "https:///nohost"})
    void refusesLinksThatAreNotHttps(String link) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecommendedAction.of("contoso.x", "Title", URI.create(link)))
                .withMessage("link of an action must be an absolute https address, but was " + link);
    }

    @Test
    void refusesALinkOfOldThatIsNotHttps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withOriginal(URI.create("http://contoso.example/")))
                .withMessage("link of an action must be an absolute https address, but was http://contoso.example/");
        assertThat(withOriginal(PAGE).originalLink()).isEqualTo(PAGE);
    }

    private static RecommendedAction withOriginal(URI link) {
        return new RecommendedAction(
                "contoso.x",
                RecommendedAction.Kind.READ_ONLY,
                RecommendedAction.Effort.MINUTES,
                RecommendedAction.Engine.BOTH,
                false,
                "",
                PAGE,
                link,
                "Title");
    }

    @Test
    void refusesAnActionWithoutId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecommendedAction.of("", "Title", PAGE))
                .withMessage("id of an action must not be blank");
    }

    @Test
    void ordersActionsByWhatTheyTouchAndPutsWhatDestroysLast() {
        RecommendedAction read = RecommendedAction.of("read", "", PAGE);
        RecommendedAction cloud = RecommendedAction.of("cloud", "", PAGE).withKind(RecommendedAction.Kind.CLOUD_CHANGE);
        RecommendedAction server =
                RecommendedAction.of("server", "", PAGE).withKind(RecommendedAction.Kind.SERVER_CHANGE);
        RecommendedAction destroys = RecommendedAction.of("destroys", "", PAGE).asDestructive();

        Finding finding = new Finding(
                RuleId.of("a.b"), Severity.INFO, List.of(), List.of(destroys, server, cloud, read), null, null, "");

        assertThat(finding.actions()).containsExactly(read, cloud, server, destroys);
    }
}
