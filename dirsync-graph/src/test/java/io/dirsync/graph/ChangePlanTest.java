package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.finding.SyncActions;
import io.dirsync.graph.PlannedChange.Refusal;
import io.dirsync.graph.PlannedChange.State;
import io.dirsync.snapshot.DeletionPrevention.Type;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.graph.MemberChange;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangePlanTest extends ChangeTests {

    private static final String RESOURCE = "onPremisesSynchronization";

    @Test
    void showsWhatIsAndWhatWouldBe() {
        PlannedChange change =
                only(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false), SyncFeature.BLOCK_SOFT_MATCH, true);

        assertThat(change.now().is(new SettingValue.Switch(false))).isTrue();
        assertThat(change.state()).isEqualTo(State.TO_CHANGE);
        assertThat(change.consequence()).isEqualTo("blockSoftMatchEnabled.on");
        assertThat(change.canBeUndone()).isTrue();
        assertThat(change.permission().value()).isEqualTo(READ_AND_WRITE);
        assertThat(change.role()).isEqualTo("Hybrid Identity Administrator");
    }

    @Test
    void changesNothing() {
        only(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false), SyncFeature.BLOCK_SOFT_MATCH, true);

        assertThat(patches()).isZero();
        assertThat(graph.state(CONTOSO).features()).containsEntry(SyncFeature.BLOCK_SOFT_MATCH, false);
    }

    @Test
    void isEmptyWhereEverythingIsAsWanted() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, true));

        ChangePlan plan = door().plan(
                        CONTOSO,
                        FeatureChange.turnOn(SyncFeature.BLOCK_SOFT_MATCH),
                        FeatureChange.stopDeletionsBeyond(500),
                        FeatureChange.passwordSync(true));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.changes()).extracting(PlannedChange::state).containsOnly(State.ALREADY_SO);
    }

    @ParameterizedTest
    @EnumSource(
            value = SyncFeature.class,
            names = {
                "SOFT_MATCH_ON_UPN",
                "SYNCHRONIZE_UPN_FOR_MANAGED_USERS",
                "QUARANTINE_UPON_UPN_CONFLICT",
                "QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT"
            })
    void whatCannotBeTurnedOffAgainIsFinalOneWayAndRefusedTheOther(SyncFeature feature) {
        PlannedChange on = only(contoso().feature(feature, false), feature, true);
        PlannedChange off = only(contoso().feature(feature, true), feature, false);

        assertThat(on.state()).isEqualTo(State.TO_CHANGE);
        assertThat(on.canBeUndone()).isFalse();
        assertThat(off.refusal()).isEqualTo(Refusal.CANNOT_BE_TURNED_OFF);
        assertThat(only(contoso().feature(feature, false), feature, false).state())
                .isEqualTo(State.ALREADY_SO);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSWORD_WRITEBACK, NOT_SUPPORTED", "USER_WRITEBACK, NOT_SUPPORTED",
        "CONCURRENT_CREDENTIAL_UPDATE, INTERNAL_TO_SERVICE", "CONCURRENT_ORG_ID_PROVISIONING, INTERNAL_TO_SERVICE",
        "FOPE_CONFLICT_RESOLUTION, INTERNAL_TO_SERVICE"
    })
    void whatIsNotForTenantsIsRefused(SyncFeature feature, Refusal reason) {
        assertThat(only(contoso().feature(feature, false), feature, true).refusal())
                .isEqualTo(reason);
        assertThat(only(contoso().feature(feature, true), feature, false).refusal())
                .isEqualTo(reason);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        PlannedChange change =
                only(contoso().withoutFeature(SyncFeature.BLOCK_SOFT_MATCH), SyncFeature.BLOCK_SOFT_MATCH, true);

        assertThat(change.refusal()).isEqualTo(Refusal.NOT_READABLE);
    }

    @Test
    void nullIsNoValueButCanBeChanged() {
        graph.tenant(contoso().passwordSyncFlagNull());

        PlannedChange change = door().plan(CONTOSO, FeatureChange.passwordSync(false))
                .changes()
                .get(0);

        assertThat(change.now().isMissing()).isTrue();
        assertThat(change.state()).isEqualTo(State.TO_CHANGE);
    }

    @Test
    void passwordSynchronizationNamesWhatRemainsOnTheServer() {
        graph.tenant(contoso().passwordSyncEnabled(false));

        ChangePlan plan = door().plan(CONTOSO, FeatureChange.passwordSync(true));

        assertThat(plan.changes().get(0).remaining())
                .containsExactly(SyncActions.ENABLE_PASSWORD_SYNC, SyncActions.TROUBLESHOOT_PASSWORD_SYNC);
        assertThat(plan.toText(Locale.ENGLISH))
                .contains("the server must be configured to send them")
                .contains("Remains to be done: Enable password hash synchronization\n  1. Start the wizard");
    }

    @Test
    void guardIsReadWithItsThreshold() {
        graph.tenant(contoso());

        PlannedChange change =
                door().plan(CONTOSO, FeatureChange.stopNoDeletions()).changes().get(0);

        assertThat(change.now().is(new SettingValue.Guard(Type.ENABLED_FOR_COUNT, 500L)))
                .isTrue();
        assertThat(change.consequence()).isEqualTo("accidentalDeletionPrevention.disabled");
    }

    @Test
    void guardsThatAreOddAreNotTouched() {
        graph.tenant(contoso());
        graph.script(Fault.onGraph(RESOURCE).member("accidentalDeletionPrevention", MemberChange.to(5)));

        PlannedChange change =
                door().plan(CONTOSO, FeatureChange.stopNoDeletions()).changes().get(0);

        assertThat(change.refusal()).isEqualTo(Refusal.NOT_READABLE);
    }

    @Test
    void settingsOfAnotherDirectoryAreNotTaken() {
        graph.tenant(contoso());
        graph.script(Fault.onGraph(RESOURCE).member("id", MemberChange.to("12cce4b4-4ab8-40b7-be4d-f5d7742ec185")));

        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class, () -> door().plan(contoso().guid()));

        assertThat(failure.reason()).isEqualTo(SnapshotException.Reason.UNEXPECTED_RESPONSE);
        assertThat(failure)
                .hasMessageStartingWith("Microsoft Graph answered about another tenant than "
                        + contoso().guid());
    }

    @Test
    void settingsWithoutTheIdOfADirectoryAreNotTaken() {
        graph.tenant(contoso());
        graph.script(Fault.onGraph(RESOURCE).member("id", MemberChange.to("../../users")));

        SnapshotException failure = catchThrowableOfType(SnapshotException.class, () -> door().plan(CONTOSO));

        assertThat(failure.reason()).isEqualTo(SnapshotException.Reason.UNEXPECTED_RESPONSE);
        assertThat(failure).hasMessageContaining("are those of tenant " + CONTOSO + ". Check the endpoint");
    }

    @Test
    void missingPermissionIsNamed() {
        graph.tenant(contoso().grants("Organization.Read.All"));

        SnapshotException failure = catchThrowableOfType(SnapshotException.class, () -> door().plan(CONTOSO));

        assertThat(failure.reason()).isEqualTo(SnapshotException.Reason.PERMISSION_DENIED);
        assertThat(failure)
                .hasMessageStartingWith("Microsoft Graph at graph.microsoft.com does not show"
                        + " v1.0/directory/onPremisesSynchronization of tenant " + CONTOSO
                        + ": HTTP 403 Authorization_RequestDenied, request-id ")
                .hasMessageEndingWith(
                        ". Grant " + READ_AND_WRITE + " to the application, and let an administrator consent.");
    }

    @Test
    void settingsMustBeGivenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> door().plan(
                                TenantId.of("contoso.com"),
                                FeatureChange.passwordSync(true),
                                FeatureChange.passwordSync(false)))
                .withMessageStartingWith("Two changes are about the same setting: ");
    }

    private PlannedChange only(FakeTenant tenant, SyncFeature feature, boolean on) {
        graph.tenant(tenant);
        FeatureChange change = on ? FeatureChange.turnOn(feature) : FeatureChange.turnOff(feature);
        return door().plan(CONTOSO, change).changes().get(0);
    }
}
