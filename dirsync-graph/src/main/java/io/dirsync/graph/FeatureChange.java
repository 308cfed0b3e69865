package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.graph.SettingValue.Guard;
import io.dirsync.graph.SettingValue.Switch;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.SyncFeature;

/**
 * What somebody wants a setting of directory synchronization to be. Whether directory synchronization is on at all is no
 * such setting: this library never turns it off.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param setting the property in Microsoft Graph: one of {@link SyncFeature#property()}, {@link #PASSWORD_SYNC} or
 *     {@link #DELETION_PREVENTION}
 * @param wanted how it is to stand
 */
public record FeatureChange(String setting, SettingValue wanted) {

    /** The setting that says whether hashes of passwords may be synchronized. */
    public static final String PASSWORD_SYNC = "passwordSyncEnabled";

    /** The setting that stops exports which delete suspiciously many objects. */
    public static final String DELETION_PREVENTION = "accidentalDeletionPrevention";

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there is no such setting, or it cannot have such a value: switches are on or
     *     off, a threshold is a count from 1 to {@link Integer#MAX_VALUE} or a percentage from 1 to 100
     */
    public FeatureChange {
        requireNonNull(wanted, "wanted");
        if (setting.equals(DELETION_PREVENTION)) {
            check(wanted);
        } else if (!isSwitch(setting)) {
            throw new IllegalArgumentException("There is no setting \"" + setting
                    + "\". Give a property of SyncFeature, " + PASSWORD_SYNC + " or " + DELETION_PREVENTION + ".");
        } else if (!(wanted instanceof Switch)) {
            throw new IllegalArgumentException(setting + " is on or off, but was to be " + wanted + ".");
        }
    }

    /**
     * Turns a feature on.
     *
     * @param feature which
     * @return the change
     */
    public static FeatureChange turnOn(SyncFeature feature) {
        return new FeatureChange(feature.property(), new Switch(true));
    }

    /**
     * Turns a feature off.
     *
     * @param feature which
     * @return the change
     */
    public static FeatureChange turnOff(SyncFeature feature) {
        return new FeatureChange(feature.property(), new Switch(false));
    }

    /**
     * Lets the tenant take hashes of passwords, or not. That alone configures no server.
     *
     * @param on whether it is to take them
     * @return the change
     */
    public static FeatureChange passwordSync(boolean on) {
        return new FeatureChange(PASSWORD_SYNC, new Switch(on));
    }

    /**
     * Stops exports that delete more than a number of objects.
     *
     * @param objects from 1 to {@link Integer#MAX_VALUE}; Microsoft's default is 500. Source: <a
     *     href="https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-feature-prevent-accidental-deletes">
     *     Prevent accidental deletes</a>
     * @return the change
     */
    public static FeatureChange stopDeletionsBeyond(long objects) {
        return new FeatureChange(DELETION_PREVENTION, new Guard(DeletionPrevention.Type.ENABLED_FOR_COUNT, objects));
    }

    /**
     * Stops exports that delete more than a share of all objects.
     *
     * @param percent from 1 to 100
     * @return the change
     */
    public static FeatureChange stopDeletionsBeyondPercentage(long percent) {
        return new FeatureChange(
                DELETION_PREVENTION, new Guard(DeletionPrevention.Type.ENABLED_FOR_PERCENTAGE, percent));
    }

    /**
     * Stops no export, however much it deletes. The threshold stays as it is, for later.
     *
     * @return the change
     */
    public static FeatureChange stopNoDeletions() {
        return new FeatureChange(DELETION_PREVENTION, new Guard(DeletionPrevention.Type.DISABLED, null));
    }

    /** The stable name of what is wanted, for example {@code softMatchOnUpnEnabled.on}. */
    String code() {
        return setting + "." + wanted.code();
    }

    private static boolean isSwitch(String setting) {
        return setting.equals(PASSWORD_SYNC) || SyncFeature.ofProperty(setting).isPresent();
    }

    private static void check(SettingValue wanted) {
        if (!(wanted instanceof Guard guard) || guard.type() == DeletionPrevention.Type.UNKNOWN) {
            throw new IllegalArgumentException(
                    DELETION_PREVENTION + " is off, or has a threshold, but was to be " + wanted + ".");
        }
        Long threshold = guard.threshold();
        long most = guard.type() == DeletionPrevention.Type.ENABLED_FOR_PERCENTAGE ? 100 : Integer.MAX_VALUE;
        boolean isGiven = threshold != null && threshold >= 1 && threshold <= most;
        if (guard.type() == DeletionPrevention.Type.DISABLED ? threshold != null : !isGiven) {
            throw new IllegalArgumentException("The threshold of " + DELETION_PREVENTION + " is " + threshold
                    + ". Give from 1 to " + most + ", or null with " + DeletionPrevention.Type.DISABLED + ".");
        }
    }
}
