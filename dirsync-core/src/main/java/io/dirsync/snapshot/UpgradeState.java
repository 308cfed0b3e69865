package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

/**
 * Whether a server keeps itself up to date.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param autoUpgrade {@code Get-ADSyncAutoUpgrade}: {@code Enabled}, {@code Disabled} or {@code Suspended}
 * @param suspensionReason the reason code that {@code Get-ADSyncAutoUpgrade -Detail} gives
 * @param configurationEdited whether {@code miiserver.exe.config} was changed by hand
 */
public record UpgradeState(Fact<String> autoUpgrade, Fact<String> suspensionReason, Fact<Boolean> configurationEdited) {

    /** Checks the components, and copies collections. */
    public UpgradeState {
        requireNonNull(autoUpgrade, "autoUpgrade");
        requireNonNull(suspensionReason, "suspensionReason");
        requireNonNull(configurationEdited, "configurationEdited");
    }

    /**
     * An upgrade state of which nothing was asked.
     *
     * @return facts of which none was requested
     */
    public static UpgradeState notRequested() {
        return new UpgradeState(Fact.notRequested(), Fact.notRequested(), Fact.notRequested());
    }
}
