package io.dirsync.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.finding.RecommendedAction.Engine;
import io.dirsync.finding.RecommendedAction.Kind;
import java.lang.reflect.Field;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SyncActionsTest {

    static List<RecommendedAction> catalogue() {
        return SyncActions.all();
    }

    @Test
    void listsEveryActionOnceInTheOrderOfTheIds() {
        assertThat(SyncActions.all())
                .hasSize(75)
                .extracting(RecommendedAction::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .containsSubsequence("A11", "A11b", "A12", "A29", "A29b", "A29c", "A30")
                .allMatch(id -> id.matches("A\\d\\d[bc]?"));
    }

    @Test
    void namesEveryActionOfTheCatalogueByAConstant() {
        assertThat(constants()).containsExactlyInAnyOrderElementsOf(SyncActions.all());
    }

    @Test
    void refusesAnIdThatTheCatalogueDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionCatalogue.get("A00"))
                .withMessage("No action of the catalogue has the id A00");
    }

    @Test
    void marksWhatCanDestroy() {
        assertThat(idsOf(RecommendedAction::destructive)).containsExactly("A41", "A50", "A61", "A63", "A74", "A96");
    }

    @Test
    void sparesWhoeverOnlyReadsARoleThatCanChangeMuch() {
        assertThat(idsOf(action -> action.kind() == Kind.READ_ONLY
                        && !List.of("", "Global Reader", "Service Support Administrator")
                                .contains(action.role())))
                .containsExactly("A03", "A90");
    }

    @Test
    void tellsTheActionsOfCloudSyncFromTheOthers() {
        assertThat(idsOf(action -> action.engine() == Engine.CLOUD_SYNC))
                .containsExactly("A70", "A71", "A72", "A73", "A74", "A75", "A76");
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void leadsToAPageOfADocumentedSite(RecommendedAction action) {
        Stream.of(action.link(), action.originalLink())
                .filter(link -> link != null)
                .forEach(link -> assertThat(site(link)).as(action.id()).isPresent());
    }

    @ParameterizedTest
    @EnumSource(DocumentationSite.class)
    void keepsOnlySitesThatAreWellFormedAndUsed(DocumentationSite site) {
        URI base = URI.create(site.base());

        assertThat(base).hasScheme("https").hasNoQuery().hasNoFragment();
        assertThat(base.getHost()).isNotBlank();
        assertThat(site.base()).endsWith("/");
        assertThat(catalogue().stream().flatMap(action -> Stream.of(action.link(), action.originalLink())))
                .anyMatch(link -> link != null && link.toString().startsWith(site.base()));
    }

    @Test
    void saysWhenTheLinksWereLastVerified() {
        assertThat(SyncActions.LINKS_VERIFIED_ON).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A01 | https://docs.microsoft.com/office365/enterprise/view-directory-synchronization-status
        A10 | https://go.microsoft.com/fwlink/?LinkId=615771
        A12 | https://docs.microsoft.com/azure/active-directory/hybrid/how-to-connect-install-prerequisites
        A13 | https://docs.microsoft.com/office365/enterprise/view-directory-synchronization-status
        A20 | https://docs.microsoft.com/azure/active-directory/hybrid/reference-connect-accounts-permissions
        A25 | https://support.microsoft.com/help/2882421
        A50 | https://docs.microsoft.com/azure/active-directory/hybrid/how-to-connect-install-express
        """)
    void keepsTheLinksOfTheOlderArticles(String id, URI original) {
        assertThat(ActionCatalogue.get(id).originalLink()).isEqualTo(original);
    }

    @Test
    void claimsNoOriginalLinkThatTheOlderArticlesDoNotGive() {
        assertThat(idsOf(action -> action.originalLink() != null))
                .containsExactly("A01", "A10", "A12", "A13", "A20", "A25", "A50");
    }

    private static List<String> idsOf(Predicate<RecommendedAction> predicate) {
        return SyncActions.all().stream()
                .filter(predicate)
                .map(RecommendedAction::id)
                .toList();
    }

    private static Optional<DocumentationSite> site(URI link) {
        return Arrays.stream(DocumentationSite.values())
                .filter(site -> link.toString().startsWith(site.base())
                        && !link.toString().equals(site.base()))
                .findFirst();
    }

    private static List<Object> constants() {
        return Arrays.stream(SyncActions.class.getFields())
                .filter(field -> field.getType() == RecommendedAction.class)
                .map(SyncActionsTest::read)
                .toList();
    }

    private static Object read(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
