package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.graph.AppliedChange.Outcome;
import io.dirsync.graph.ChangeException.Reason;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeDeletionPrevention;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.graph.MemberChange;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SyncFeatureChangesTest extends ChangeTests {

    private static final FeatureChange BLOCK = FeatureChange.turnOn(SyncFeature.BLOCK_SOFT_MATCH);

    @Test
    void whatDiffersIsChangedInOneRequest() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false).passwordSyncEnabled(true));
        SyncFeatureChanges door = door();

        ChangeReport report = door.apply(door.plan(
                CONTOSO, BLOCK, FeatureChange.passwordSync(true), FeatureChange.stopDeletionsBeyondPercentage(10)));

        assertThat(report.changes())
                .extracting(AppliedChange::outcome)
                .containsExactly(Outcome.APPLIED, Outcome.ALREADY_SO, Outcome.APPLIED);
        assertThat(report.isComplete()).isTrue();
        assertThat(patches()).isEqualTo(1);
        assertThat(graph.state(CONTOSO).features()).containsEntry(SyncFeature.BLOCK_SOFT_MATCH, true);
        assertThat(graph.state(CONTOSO).subjects().installation().deletionPrevention())
                .isEqualTo(FakeDeletionPrevention.beyondPercentage(10));
    }

    @Test
    void thresholdOfAGuardThatIsTurnedOffStays() {
        graph.tenant(contoso());
        SyncFeatureChanges door = door();

        ChangeReport report = door.apply(door.plan(CONTOSO, FeatureChange.stopNoDeletions()));

        assertThat(report.changes().get(0).isApplied()).isTrue();
        assertThat(graph.state(CONTOSO)
                        .subjects()
                        .installation()
                        .deletionPrevention()
                        .threshold())
                .isEqualTo(500);
    }

    @Test
    void emptyPlanSendsNothing() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, true));
        SyncFeatureChanges door = door();
        ChangePlan plan = door.plan(CONTOSO, BLOCK);
        int before = graph.requests().size();

        ChangeReport report = door.apply(plan);

        assertThat(graph.requests()).hasSize(before);
        assertThat(report.changes()).extracting(AppliedChange::outcome).containsExactly(Outcome.ALREADY_SO);
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void planThatNoLongerFitsIsRefused() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false));
        SyncFeatureChanges door = door();
        ChangePlan plan = door.plan(CONTOSO, BLOCK, FeatureChange.stopDeletionsBeyond(400));
        graph.tenant(contoso()
                .feature(SyncFeature.BLOCK_SOFT_MATCH, true)
                .deletionPrevention(FakeDeletionPrevention.beyond(600)));

        ChangeException failure = catchThrowableOfType(ChangeException.class, () -> door.apply(plan));

        assertThat(failure)
                .hasMessage("The settings of tenant " + CONTOSO + " no longer stand as they did when the plan was made:"
                        + " blockSoftMatchEnabled was off and is on; accidentalDeletionPrevention was count 500 and is"
                        + " count 600. Nothing was changed. Make a new plan and look at it.");
        assertThat(failure.reason()).isEqualTo(Reason.STALE_PLAN);
        assertThat(failure.mayHaveChanged()).isFalse();
        assertThat(patches()).isZero();
    }

    @Test
    void changeOfASettingThatStoodAsWantedMakesThePlanStaleToo() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false));
        SyncFeatureChanges door = door();
        ChangePlan plan = door.plan(CONTOSO, BLOCK, FeatureChange.passwordSync(true));
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false).passwordSyncFlagNull());

        assertThat(catchThrowableOfType(ChangeException.class, () -> door.apply(plan)))
                .hasMessageContaining("passwordSyncEnabled was on and is null.");
    }

    @Test
    void settingThatCannotBeReadAnyMoreMakesThePlanStale() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false));
        SyncFeatureChanges door = door();
        ChangePlan plan = door.plan(CONTOSO, BLOCK);
        graph.script(
                Fault.onGraph("onPremisesSynchronization").member("blockSoftMatchEnabled", MemberChange.removed()));

        assertThat(catchThrowableOfType(ChangeException.class, () -> door.apply(plan)))
                .hasMessageContaining("was off and is unreadable, no member blockSoftMatchEnabled.");
    }

    @Test
    void nameThatMovedToAnotherDirectoryMakesThePlanStale() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false));
        SyncFeatureChanges door = door();
        ChangePlan plan = door.plan(CONTOSO, BLOCK);
        graph.script(Fault.onGraph("onPremisesSynchronization")
                .member("id", MemberChange.to("12CCE4B4-4ab8-40b7-be4d-f5d7742ec185")));

        assertThat(catchThrowableOfType(ChangeException.class, () -> door.apply(plan)))
                .hasMessageContaining("the name belonged to directory "
                        + contoso().guid() + " and belongs to 12cce4b4-4ab8-40b7-be4d-f5d7742ec185.");
        assertThat(patches()).isZero();
    }

    @Test
    void planOfAnotherDoorIsRefused() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false));
        ChangePlan plan = door().plan(CONTOSO, BLOCK);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> door().apply(plan))
                .withMessage("The plan for tenant " + CONTOSO
                        + " was made by another SyncFeatureChanges. Apply it there," + " or make a new one here.");
        assertThat(patches()).isZero();
    }

    @Test
    void planThatHoldsWhatIsNotOfferedIsRefusedAsAWhole() {
        graph.tenant(
                contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false).feature(SyncFeature.SOFT_MATCH_ON_UPN, true));
        SyncFeatureChanges door = door();
        ChangePlan plan = door.plan(CONTOSO, BLOCK, FeatureChange.turnOff(SyncFeature.SOFT_MATCH_ON_UPN));

        assertThat(plan.refused()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> door.apply(plan))
                .withMessage("The plan for tenant " + CONTOSO + " holds changes that are not offered:"
                        + " [softMatchOnUpnEnabled.off (CANNOT_BE_TURNED_OFF)]. Plan the others without them.");
        assertThat(patches()).isZero();
    }

    @Test
    void changeThatIsShownLateIsWaitedFor() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false));
        graph.script(readBack().once());
        SyncFeatureChanges door = door();

        ChangeReport report = door.apply(door.plan(CONTOSO, BLOCK));

        assertThat(report.changes().get(0).isApplied()).isTrue();
        assertThat(patches()).isEqualTo(1);
    }

    @Test
    void changeThatIsNotShownInTimeIsReported() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false));
        graph.script(readBack());
        SyncFeatureChanges door = door(Duration.ofMillis(1500));

        ChangeReport report = door.apply(door.plan(CONTOSO, BLOCK));

        assertThat(report.isComplete()).isFalse();
        assertThat(report.changes().get(0).outcome()).isEqualTo(Outcome.NOT_SEEN);
        assertThat(report.changes().get(0).after().is(new SettingValue.Switch(false)))
                .isTrue();
        assertThat(patches()).isEqualTo(1);
    }

    @Test
    void closedDoorStaysShut() {
        SyncFeatureChanges door = door();
        door.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> door.plan(CONTOSO, BLOCK))
                .withMessage("This is closed. Make a new SyncFeatureChanges, and close it at the end.");
    }

    /** The first reading is the plan's, the second makes sure that the plan fits; others look what came of it. */
    private static Fault readBack() {
        return Fault.onGraph("onPremisesSynchronization")
                .method("GET")
                .member("blockSoftMatchEnabled", MemberChange.to(false))
                .fromNumber(3);
    }
}
