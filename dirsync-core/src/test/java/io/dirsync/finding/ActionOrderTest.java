package io.dirsync.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards the order in which people are told to try things: what only reads first, what cannot be undone last. */
class ActionOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # first: kind, what            | then: kind, what
        A01 READ_ONLY, status page     | A23 CLOUD_CHANGE, policy exclusion
        A01 READ_ONLY, status page     | A32 SERVER_CHANGE, scheduler
        A23 CLOUD_CHANGE, policy       | A32 SERVER_CHANGE, scheduler
        A92 CLOUD_CHANGE, soft match   | A61 destructive CLOUD_CHANGE, sync on again
        A32 SERVER_CHANGE, scheduler   | A61 destructive CLOUD_CHANGE, sync on again
        A32 SERVER_CHANGE, scheduler   | A63 destructive CLOUD_CHANGE, sync off
        A40 SERVER_CHANGE, look        | A41 destructive SERVER_CHANGE, allow deletions
        A46 SERVER_CHANGE, full cycle  | A50 destructive SERVER_CHANGE, reinstall
        A75 CLOUD_CHANGE, quarantine   | A74 destructive CLOUD_CHANGE, staged deletions
        A86 CLOUD_CHANGE, role         | A96 destructive CLOUD_CHANGE, blocked hard match
        A63 destructive CLOUD_CHANGE   | A50 destructive SERVER_CHANGE, reinstall
        """)
    void triesReadingBeforeCloudBeforeServerAndWhatDestroysLast(String first, String then) {
        List<RecommendedAction> ordered = ordered(List.of(described(then), described(first)));

        assertThat(ordered).containsExactly(described(first), described(then));
    }

    @Test
    void neverPutsWhatDestroysBeforeAnythingThatDoesNot() {
        for (RecommendedAction destroys : destructive(true)) {
            for (RecommendedAction spares : destructive(false)) {
                assertThat(ordered(List.of(destroys, spares))).containsExactly(spares, destroys);
            }
        }
    }

    @Test
    void keepsTheOrderOfTheRuleAmongEquals() {
        List<RecommendedAction> asListed =
                List.of(SyncActions.RESTART_AGENT, SyncActions.START_SERVICE, SyncActions.FIND_VERSION);

        assertThat(ordered(asListed)).isEqualTo(asListed);
    }

    @Test
    void ordersTheWholeCatalogueHoweverItIsListed() {
        List<RecommendedAction> reversed = new ArrayList<>(SyncActions.all());
        Collections.reverse(reversed);

        List<RecommendedAction> ordered = ordered(reversed);

        assertThat(ordered.subList(0, 69)).noneMatch(RecommendedAction::destructive);
        assertThat(ordered.subList(0, 69))
                .isSortedAccordingTo((one, other) -> one.kind().compareTo(other.kind()));
        assertThat(ordered.subList(69, 75))
                .extracting(RecommendedAction::id)
                .containsExactly("A96", "A74", "A63", "A61", "A50", "A41");
    }

    @Property(seed = "2026")
    void neverBeginsWithWhatDestroysUnlessNothingElseIsLeft(@ForAll("listings") List<RecommendedAction> listing) {
        List<RecommendedAction> ordered = ordered(listing);

        assertThat(ordered).hasSameElementsAs(listing);
        assertThat(ordered.get(0).destructive()).isEqualTo(listing.stream().allMatch(RecommendedAction::destructive));
    }

    @Provide
    Arbitrary<List<RecommendedAction>> listings() {
        Arbitrary<RecommendedAction> any = Arbitraries.of(SyncActions.all());
        Arbitrary<RecommendedAction> destructive = Arbitraries.of(destructive(true));
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(3, destructive))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static List<RecommendedAction> ordered(List<RecommendedAction> actions) {
        return new Finding(RuleId.of("a.b"), Severity.INFO, List.of(), actions, null, null, "").actions();
    }

    private static List<RecommendedAction> destructive(boolean value) {
        return SyncActions.all().stream()
                .filter(action -> action.destructive() == value)
                .toList();
    }

    /** The action of a row, whose words about it must be true. */
    private static RecommendedAction described(String row) {
        String[] words = row.split("[ ,]+");
        RecommendedAction action = ActionCatalogue.get(words[0]);
        assertThat(action.destructive()).as(row).isEqualTo(words[1].equals("destructive"));
        assertThat(action.kind()).as(row).hasToString(words[action.destructive() ? 2 : 1]);
        return action;
    }
}
