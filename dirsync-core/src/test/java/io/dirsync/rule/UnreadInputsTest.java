package io.dirsync.rule;

import static io.dirsync.rule.Cells.age;
import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.SyncActions;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts without which nothing can be said, and times that cannot be true. */
class UnreadInputsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # on    | last    | passwords | last    | verdict
        true    | PT1H    | true      | PT1H    | ok
        null    | null    | null      | null    | ok
        denied  | PT1H    | true      | PT1H    | unknown
        unasked | PT1H    | true      | PT1H    | unknown
        true    | denied  | true      | PT1H    | unknown
        true    | unasked | true      | PT1H    | unknown
        true    | PT1H    | denied    | PT1H    | unknown
        true    | PT1H    | true      | denied  | unknown
        true    | PT1H    | unasked   | unasked | ok
        false   | PT1H    | denied    | denied  | ok
        """)
    void countWhereTheyAreNeeded(String on, String last, String passwords, String lastPassword, String expected) {
        Inputs inputs = new Inputs(flag(on), age(last), flag(passwords), age(lastPassword));

        assertThat(cell(SyncRules.DATA_UNREADABLE, inputs.snapshot())).isEqualTo(expected);
    }

    @Test
    void areNamedWithTheKindsOfGap() {
        Inputs inputs = Inputs.HEALTHY
                .last(unreadable(Gap.Reason.TIMED_OUT))
                .passwords(unreadable(Gap.Reason.TIMED_OUT))
                .lastPassword(unreadable(Gap.Reason.PERMISSION_DENIED));

        assertThat(Cells.verdict(SyncRules.DATA_UNREADABLE, inputs.snapshot()))
                .isInstanceOfSatisfying(
                        Verdict.Indeterminate.class,
                        verdict -> assertThat(verdict.evidence())
                                .containsExactly(
                                        Evidence.of(
                                                "facts",
                                                List.of(
                                                        "directorySync.lastSync",
                                                        "passwordSync.enabled",
                                                        "passwordSync.lastSync")),
                                        Evidence.of("gaps", List.of("TIMED_OUT", "PERMISSION_DENIED"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PERMISSION_DENIED | PERMISSION_DENIED | A06
        TIMED_OUT         | THROTTLED         | A02 A05
        PERMISSION_DENIED | THROTTLED         | A06 A02 A05
        THROTTLED         | PERMISSION_DENIED | A06 A02 A05
        NOT_REQUESTED     | NOT_REQUESTED     | A02 A05
        """)
    void areMendedByPermissionsOnlyWhereOneIsLacking(Gap.Reason one, Gap.Reason other, String actions) {
        Inputs inputs = Inputs.HEALTHY.enabled(unreadable(one)).last(unreadable(other));

        assertThat(actions(Cells.verdict(SyncRules.DATA_UNREADABLE, inputs.snapshot())))
                .isEqualTo(actions);
    }

    @Test
    void areReadAgainWhereTheServiceAnsweredNull() {
        Inputs inputs = Inputs.HEALTHY.passwords(Fact.missing()).lastPassword(Fact.missing());

        assertThat(actions(Cells.verdict(SyncRules.PASSWORD_SYNC_UNKNOWN, inputs.snapshot())))
                .isEqualTo("A02 A05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # on    | last    | last password | verdict
        true    | PT1H    | PT1H          | ok
        true    | -PT6M   | PT1H          | unknown
        true    | PT1H    | -PT6M         | unknown
        false   | PT1H    | -PT6M         | ok
        null    | PT1H    | -PT6M         | ok
        true    | denied  | PT1H          | unknown
        true    | PT1H    | denied        | unknown
        false   | PT1H    | denied        | ok
        false   | denied  | PT1H          | unknown
        true    | unasked | unasked       | ok
        true    | null    | null          | ok
        """)
    void areNoBasisWhereTheyLieInTheFuture(String on, String last, String lastPassword, String expected) {
        Inputs inputs = new Inputs(flag(on), age(last), flag("true"), age(lastPassword));

        assertThat(cell(SyncRules.CLOCK_FUTURE, inputs.snapshot())).isEqualTo(expected);
    }

    @Test
    void areShownWhereTheyLieInTheFutureWhateverElseIsUnread() {
        Origin origin = new Origin("organization", "beta", "abc");
        Inputs inputs = Inputs.HEALTHY
                .last(unreadable(Gap.Reason.TIMED_OUT))
                .lastPassword(new Fact.Known<>(NOW.plus(Duration.ofHours(1)), origin));

        assertThat(Cells.verdict(SyncRules.CLOCK_FUTURE, inputs.snapshot()))
                .isEqualTo(new Verdict.Indeterminate(
                        "in-future",
                        List.of(Evidence.of("lastPasswordSync", NOW.plus(Duration.ofHours(1)))
                                .from(origin)),
                        List.of(SyncActions.READ_AGAIN)));
    }

    private static String actions(Verdict verdict) {
        return ((Verdict.Indeterminate) verdict)
                .actions().stream().map(RecommendedAction::id).collect(Collectors.joining(" "));
    }
}
