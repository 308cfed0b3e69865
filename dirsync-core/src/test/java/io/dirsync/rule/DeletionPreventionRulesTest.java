package io.dirsync.rule;

import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.fact;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.rule.Cells.number;
import static io.dirsync.rule.Cells.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guard against accidental deletion, a row a case. */
class DeletionPreventionRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | DISABLED               | 500 | critical | n/a
        true    | ENABLED_FOR_COUNT      | 500 | ok       | ok
        true    | ENABLED_FOR_PERCENTAGE | 90  | ok       | n/a
        true    | ENABLED_FOR_PERCENTAGE | 501 | ok       | n/a
        true    | UNKNOWN                | 501 | unknown  | unknown
        true    | null                   | 501 | n/a      | n/a
        true    | unasked                | 501 | n/a      | n/a
        true    | denied                 | 501 | unknown  | unknown
        false   | DISABLED               | 500 | n/a      | n/a
        null    | DISABLED               | 500 | n/a      | n/a
        denied  | DISABLED               | 500 | unknown  | unknown
        denied  | unasked                | 500 | n/a      | n/a
        """)
    void isNeverToBeOff(String enabled, String type, String threshold, String off, String high) {
        TenantSnapshot snapshot = tenant(enabled, type, threshold, "unasked");

        assertThat(cell(SyncRules.DELETION_PROTECTION_OFF, snapshot)).isEqualTo(off);
        assertThat(cell(SyncRules.DELETION_THRESHOLD_HIGH, snapshot)).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        499                 | 100     | ok
        500                 | 100     | ok
        501                 | 100     | warning
        501                 | 0       | warning
        501                 | 5009    | warning
        501                 | 5010    | ok
        501                 | 5011    | ok
        1000                | 9999    | warning
        1000                | 10000   | ok
        9223372036854775807 | 100     | warning
        501                 | null    | info
        501                 | unasked | info
        501                 | denied  | info
        500                 | denied  | ok
        null                | 100     | n/a
        unasked             | 100     | n/a
        denied              | 100     | unknown
        """)
    void hasAThresholdThatFitsTheTenant(String threshold, String objects, String expected) {
        TenantSnapshot snapshot = tenant("true", "ENABLED_FOR_COUNT", threshold, objects);

        assertThat(cell(SyncRules.DELETION_THRESHOLD_HIGH, snapshot)).isEqualTo(expected);
    }

    @Test
    void isShownAsTheServiceSpellsIt() {
        Verdict.Violated verdict =
                violated(SyncRules.DELETION_PROTECTION_OFF, tenant("true", "DISABLED", "500", "unasked"));

        assertThat(verdict.evidence()).containsExactly(Evidence.of("preventionType", "disabled"));
        assertThat(verdict.actions()).extracting(RecommendedAction::id).containsExactly("A91");
    }

    @Test
    void isComparedWithTheNumberOfObjectsWhereThatIsKnown() {
        Verdict.Violated verdict =
                violated(SyncRules.DELETION_THRESHOLD_HIGH, tenant("true", "ENABLED_FOR_COUNT", "600", "1000"));

        assertThat(verdict.evidence())
                .containsExactly(
                        Evidence.of("threshold", 600), Evidence.of("syncedObjects", 1000), Evidence.of("percent", 60));
        assertThat(verdict.actions()).extracting(RecommendedAction::id).containsExactly("A91");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "denied, 1"})
    void hasNoPercentageOfNothing(String objects, int pieces) {
        Verdict.Violated verdict =
                violated(SyncRules.DELETION_THRESHOLD_HIGH, tenant("true", "ENABLED_FOR_COUNT", "600", objects));

        assertThat(verdict.evidence()).hasSize(pieces).doesNotContain(Evidence.of("percent", 0));
        assertThat(verdict.actions()).extracting(RecommendedAction::id).containsExactly("A91");
    }

    private static TenantSnapshot tenant(String enabled, String type, String threshold, String objects) {
        return Inputs.HEALTHY.enabled(flag(enabled)).snapshot().toBuilder()
                .deletionPrevention(
                        new DeletionPrevention(fact(type, DeletionPrevention.Type::valueOf), number(threshold)))
                .syncedObjects(new SyncedObjects(number(objects), Fact.notRequested(), Fact.notRequested()))
                .build();
    }
}
