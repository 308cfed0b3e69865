package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What the logs and runs of a server say.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param events events of the application log, source Directory Synchronization; those of the last three days suffice
 * @param runStatuses the status of the last run of each connector, for example {@code stopped-server-down}
 * @param exportErrors errors of the last export by their code, for example {@code InvalidSoftMatch}
 * @param healthDataAt when Connect Health last got data from the server
 */
public record ServerActivity(
        Fact<List<ServerEvent>> events,
        Fact<List<String>> runStatuses,
        Fact<List<ObjectErrorGroup>> exportErrors,
        Fact<Instant> healthDataAt) {

    /** Checks the components, and copies collections. */
    public ServerActivity {
        requireNonNull(events, "events");
        requireNonNull(runStatuses, "runStatuses");
        requireNonNull(exportErrors, "exportErrors");
        requireNonNull(healthDataAt, "healthDataAt");
    }

    /**
     * Activity of which nothing was asked.
     *
     * @return facts of which none was requested
     */
    public static ServerActivity notRequested() {
        return new ServerActivity(Fact.notRequested(), Fact.notRequested(), Fact.notRequested(), Fact.notRequested());
    }
}
