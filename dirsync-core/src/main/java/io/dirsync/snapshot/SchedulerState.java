package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What {@code Get-ADSyncScheduler} says on a server.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param cycleEnabled {@code SyncCycleEnabled}
 * @param suspended {@code SchedulerSuspended}
 * @param staging {@code StagingModeEnabled}
 * @param maintenanceEnabled {@code MaintenanceEnabled}
 * @param interval {@code CurrentlyEffectiveSyncCycleInterval}
 */
public record SchedulerState(
        Fact<Boolean> cycleEnabled,
        Fact<Boolean> suspended,
        Fact<Boolean> staging,
        Fact<Boolean> maintenanceEnabled,
        Fact<Duration> interval) {

    /** Checks the components, and copies collections. */
    public SchedulerState {
        requireNonNull(cycleEnabled, "cycleEnabled");
        requireNonNull(suspended, "suspended");
        requireNonNull(staging, "staging");
        requireNonNull(maintenanceEnabled, "maintenanceEnabled");
        requireNonNull(interval, "interval");
    }

    /**
     * A scheduler of which nothing was asked.
     *
     * @return facts of which none was requested
     */
    public static SchedulerState notRequested() {
        return new SchedulerState(
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested());
    }
}
