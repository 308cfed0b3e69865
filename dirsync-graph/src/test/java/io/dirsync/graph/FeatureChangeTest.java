package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.graph.SettingValue.Guard;
import io.dirsync.graph.SettingValue.Switch;
import io.dirsync.snapshot.DeletionPrevention.Type;
import io.dirsync.snapshot.SyncFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureChangeTest {

    private static final String GUARD = FeatureChange.DELETION_PREVENTION;

    @Test
    void namesTheSettingAsMicrosoftGraphDoes() {
        assertThat(FeatureChange.turnOn(SyncFeature.BLOCK_SOFT_MATCH))
                .isEqualTo(new FeatureChange("blockSoftMatchEnabled", new Switch(true)));
        assertThat(FeatureChange.turnOff(SyncFeature.BLOCK_SOFT_MATCH).wanted()).isEqualTo(new Switch(false));
        assertThat(FeatureChange.passwordSync(true))
                .isEqualTo(new FeatureChange("passwordSyncEnabled", new Switch(true)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Integer.MAX_VALUE + 1L})
    void countsOutsideTheirBoundsAreRefused(long objects) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeatureChange.stopDeletionsBeyond(objects))
                .withMessage("The threshold of accidentalDeletionPrevention is " + objects
                        + ". Give from 1 to 2147483647, or null with DISABLED.");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 101})
    void percentagesOutsideTheirBoundsAreRefused(long percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeatureChange.stopDeletionsBeyondPercentage(percent))
                .withMessageContaining("is " + percent + ". Give from 1 to 100,");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100})
    void thresholdsAtTheirBoundsAreTaken(long threshold) {
        assertThat(FeatureChange.stopDeletionsBeyondPercentage(threshold).wanted())
                .isEqualTo(new Guard(Type.ENABLED_FOR_PERCENTAGE, threshold));
        assertThat(FeatureChange.stopDeletionsBeyond(threshold).wanted())
                .isEqualTo(new Guard(Type.ENABLED_FOR_COUNT, threshold));
    }

    @Test
    void thresholdOfAGuardThatIsOffIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureChange(GUARD, new Guard(Type.DISABLED, 5L)))
                .withMessageContaining("is 5. Give");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureChange(GUARD, new Guard(Type.ENABLED_FOR_COUNT, null)))
                .withMessageContaining("is null. Give");
    }

    @Test
    void valuesOfAnotherKindOfSettingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureChange(GUARD, new Switch(true)))
                .withMessage("accidentalDeletionPrevention is off, or has a threshold, but was to be Switch[on=true].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureChange(GUARD, new Guard(Type.UNKNOWN, 5L)))
                .withMessageContaining("but was to be Guard[type=UNKNOWN, threshold=5].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureChange("blockSoftMatchEnabled", new Guard(Type.DISABLED, null)))
                .withMessageStartingWith("blockSoftMatchEnabled is on or off, but was to be Guard[");
    }

    @Test
    void directorySynchronizationItselfIsNoSetting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureChange("onPremisesSyncEnabled", new Switch(false)))
                .withMessage("There is no setting \"onPremisesSyncEnabled\". Give a property of SyncFeature,"
                        + " passwordSyncEnabled or accidentalDeletionPrevention.");
    }

    @Test
    void guardIsMetByAnyThresholdIfNoneIsWanted() {
        Guard off = new Guard(Type.DISABLED, null);

        assertThat(off.isMetBy(new Guard(Type.DISABLED, 500L))).isTrue();
        assertThat(off.isMetBy(new Guard(Type.ENABLED_FOR_COUNT, 500L))).isFalse();
        assertThat(new Guard(Type.ENABLED_FOR_COUNT, 500L).isMetBy(new Guard(Type.ENABLED_FOR_COUNT, 501L)))
                .isFalse();
        assertThat(off.isMetBy(new Switch(false))).isFalse();
    }
}
