package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

/**
 * What one synchronization server says of itself.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the machine
 * @param version the product version of {@code miiserver.exe}
 * @param operatingSystem for example {@code Windows Server 2022}
 * @param serviceRunning whether the service ADSync runs
 * @param scheduler what {@code Get-ADSyncScheduler} says
 * @param activity what its logs and runs say
 * @param upgrade whether it keeps itself up to date
 */
public record SyncServer(
        String name,
        Fact<String> version,
        Fact<String> operatingSystem,
        Fact<Boolean> serviceRunning,
        SchedulerState scheduler,
        ServerActivity activity,
        UpgradeState upgrade) {

    /** Checks the components, and copies collections. */
    public SyncServer {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(operatingSystem, "operatingSystem");
        requireNonNull(serviceRunning, "serviceRunning");
        requireNonNull(scheduler, "scheduler");
        requireNonNull(activity, "activity");
        requireNonNull(upgrade, "upgrade");
    }
}
