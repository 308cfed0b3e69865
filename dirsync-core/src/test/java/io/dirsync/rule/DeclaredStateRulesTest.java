package io.dirsync.rule;

import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.expecting;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.snapshot.Snapshots.ago;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States that nobody can tell without knowing what the organization has done. */
class DeclaredStateRulesTest {

    private static final TenantSnapshot WAITING =
            Inputs.HEALTHY.last(Fact.<Instant>missing()).snapshot();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | PT0S                 | info
        true    | -PT5M                | info
        true    | -PT5M0.000000001S    | n/a
        true    | PT71H59M59.999999999S | info
        true    | PT72H                | info
        true    | PT72H0.000000001S    | warning
        false   | PT80H                | n/a
        null    | PT80H                | n/a
        denied  | PT80H                | unknown
        unasked | PT80H                | n/a
        """)
    void watchesADeclaredSwitchOff(String enabled, Duration began, String expected) {
        TenantSnapshot snapshot = Inputs.HEALTHY.enabled(flag(enabled)).snapshot();
        Expectations declared = expecting(e -> e.withSwitchOffStartedAt(ago(began)));

        assertThat(cell(SyncRules.DISABLE_IN_PROGRESS, snapshot, declared)).isEqualTo(expected);
    }

    @Test
    void saysNothingOfASwitchOffThatNobodyDeclared() {
        assertThat(cell(SyncRules.DISABLE_IN_PROGRESS, Inputs.HEALTHY.snapshot()))
                .isEqualTo("n/a");
    }

    @Test
    void showsSinceWhenSynchronizationIsBeingTurnedOff() {
        Instant began = ago(Duration.ofHours(80));
        var verdict = (Verdict.Violated) Cells.verdict(
                SyncRules.DISABLE_IN_PROGRESS,
                Inputs.HEALTHY.snapshot(),
                expecting(e -> e.withSwitchOffStartedAt(began)));

        assertThat(verdict.evidence())
                .containsExactly(Evidence.of("startedAt", began), Evidence.of("elapsed", Duration.ofHours(80)));
        assertThat(verdict.actions()).extracting(RecommendedAction::id).containsExactly("A62", "A05");
    }

    @Test
    void waitsForASwitchOffThatLiesAhead() {
        Expectations ahead = expecting(e -> e.withSwitchOffStartedAt(ago(Duration.ofDays(-1))));

        assertThat(Cells.verdict(SyncRules.DISABLE_IN_PROGRESS, Inputs.HEALTHY.snapshot(), ahead))
                .isEqualTo(Verdict.notApplicable("not-begun"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        P2D    | enabled lastSync age
        -PT6M  | enabled
        """)
    void showsSinceWhenNothingArrivesWhereThatIsKnown(Duration age, String names) {
        var verdict = Cells.violated(
                SyncRules.TURNED_OFF,
                Inputs.HEALTHY.enabled(Fact.known(false)).last(age).snapshot());

        assertThat(verdict.evidence()).extracting(Evidence::name).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"-PT1H, info", "PT0S, info", "PT23H59M59.999999999S, info", "PT24H, info", "PT24H0.000000001S, warning"
    })
    void givesANewSetUpADayUntilTheFirstObjectsArrive(Duration enabledAgo, String expected) {
        Expectations declared = expecting(e -> e.withSyncEnabledAt(ago(enabledAgo)));

        assertThat(cell(SyncRules.ENABLED_NEVER_RAN, WAITING, declared)).isEqualTo(expected);
    }

    @Test
    void givesNoGraceToASetUpOfUnknownAge() {
        assertThat(cell(SyncRules.ENABLED_NEVER_RAN, WAITING)).isEqualTo("warning");
    }
}
