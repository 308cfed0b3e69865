package io.dirsync.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.finding.SyncActions;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the order of the actions of a whole report, in which the votes of several findings count. */
class ActionRankingTest {

    @Test
    void ranksWhatDestroysLastHoweverManyFindingsRecommendIt() {
        RuleSet rules = RuleSet.of(
                recommending("a.one", SyncActions.REINSTALL_EXPRESS, SyncActions.DECIDE_ABOUT_DELETIONS),
                recommending("a.two", SyncActions.REINSTALL_EXPRESS, SyncActions.TURN_SYNC_OFF),
                recommending("a.three", SyncActions.REINSTALL_EXPRESS, SyncActions.START_SERVICE));

        List<RecommendedAction> actions =
                rules.evaluate(Inputs.HEALTHY.snapshot()).actions();

        assertThat(actions)
                .containsExactly(
                        SyncActions.START_SERVICE,
                        SyncActions.TURN_SYNC_OFF,
                        SyncActions.REINSTALL_EXPRESS,
                        SyncActions.DECIDE_ABOUT_DELETIONS);
    }

    @Test
    void ranksWhatMoreFindingsRecommendFirstAmongEquals() {
        RuleSet rules = RuleSet.of(
                recommending("a.one", SyncActions.START_SERVICE),
                recommending("a.two", SyncActions.ENABLE_SCHEDULER),
                recommending("a.three", SyncActions.ENABLE_SCHEDULER, SyncActions.VIEW_STATUS_PAGE));

        List<RecommendedAction> actions =
                rules.evaluate(Inputs.HEALTHY.snapshot()).actions();

        assertThat(actions)
                .containsExactly(SyncActions.VIEW_STATUS_PAGE, SyncActions.ENABLE_SCHEDULER, SyncActions.START_SERVICE);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 30, 100})
    void namesReinstallingOnlyAfterEveryOtherActionThatSpares(int days) {
        Inputs stale = Inputs.HEALTHY.last(Duration.ofDays(days));

        List<RecommendedAction> actions =
                RuleSet.standard().evaluate(stale.snapshot()).actions();

        assertThat(actions).contains(SyncActions.REINSTALL_EXPRESS);
        assertThat(actions.subList(actions.indexOf(SyncActions.REINSTALL_EXPRESS), actions.size()))
                .allMatch(RecommendedAction::destructive);
        assertThat(actions.get(0).kind()).isEqualTo(RecommendedAction.Kind.READ_ONLY);
    }

    private static HealthRule recommending(String id, RecommendedAction... actions) {
        return HealthRule.of(
                RuleId.of(id),
                Severity.WARNING,
                snapshot -> Verdict.violated(Evidence.of("found", true)).recommending(actions));
    }
}
