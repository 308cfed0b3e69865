package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server of Connect Sync of a fake tenant, as it speaks of itself; Microsoft Graph does not know it, so only the
 * source in memory gives it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the machine
 * @param installation what is installed
 * @param scheduler what {@code Get-ADSyncScheduler} says
 * @param log what its logs and runs say
 */
public record FakeSyncServer(String name, Installation installation, Scheduler scheduler, Log log) {

    /**
     * What is installed on a server.
     *
     * @param version the version of Connect Sync
     * @param operatingSystem for example {@code Windows Server 2022}
     * @param isRunning whether the service runs
     * @param autoUpgrade {@code Enabled}, {@code Disabled} or {@code Suspended}
     */
    public record Installation(String version, String operatingSystem, boolean isRunning, String autoUpgrade) {}

    /**
     * What {@code Get-ADSyncScheduler} says.
     *
     * @param isEnabled whether cycles run
     * @param isSuspended whether the wizard suspended it
     * @param isStaging whether the server is in staging mode
     * @param maintains whether it renews keys and certificates
     * @param interval how often a cycle runs
     */
    public record Scheduler(
            boolean isEnabled, boolean isSuspended, boolean isStaging, boolean maintains, Duration interval) {}

    /**
     * What the logs and runs say.
     *
     * @param events events of the application log
     * @param runStatuses the status of the last run of each connector
     * @param exportErrors errors of the last export
     * @param healthDataAt when Connect Health last got data; null for never
     */
    public record Log(
            List<Event> events,
            List<String> runStatuses,
            List<ExportError> exportErrors,
            @Nullable Moment healthDataAt) {
        /** Copies the lists. */
        public Log {
            events = List.copyOf(events);
            runStatuses = List.copyOf(runStatuses);
            exportErrors = List.copyOf(exportErrors);
        }
    }

    /**
     * An event of the application log.
     *
     * @param id its number
     * @param at when it was logged
     * @param connector the connector that it speaks of; empty for none
     * @param code the error code in its text; empty for none
     */
    public record Event(int id, Moment at, String connector, String code) {}

    /**
     * Errors of one kind of the last export.
     *
     * @param code for example {@code InvalidSoftMatch}
     * @param count how many, one or more
     * @param oldest when the oldest of them occurred
     */
    public record ExportError(String code, long count, Moment oldest) {}

    /** Checks that no component is null. */
    public FakeSyncServer {
        requireNonNull(name, "name");
        requireNonNull(installation, "installation");
        requireNonNull(scheduler, "scheduler");
        requireNonNull(log, "log");
    }

    /**
     * {@return an active server of a current version whose last runs succeeded and that reported passwords of late}
     *
     * @param name the machine
     */
    public static FakeSyncServer healthy(String name) {
        Event heartbeat = new Event(654, Moment.ago(Duration.ofMinutes(20)), "corp.example", "");
        return new FakeSyncServer(
                name,
                new Installation("2.6.92.0", "Windows Server 2022", true, "Enabled"),
                new Scheduler(true, false, false, true, Duration.ofMinutes(30)),
                new Log(List.of(heartbeat), List.of("success"), List.of(), Moment.ago(Duration.ofMinutes(10))));
    }

    /**
     * {@return this server with another version}
     *
     * @param version the version of Connect Sync
     */
    public FakeSyncServer version(String version) {
        return installation(new Installation(
                version, installation.operatingSystem(), installation.isRunning(), installation.autoUpgrade()));
    }

    /**
     * {@return this server with something else installed}
     *
     * @param changed what is installed
     */
    public FakeSyncServer installation(Installation changed) {
        return new FakeSyncServer(name, changed, scheduler, log);
    }

    /**
     * {@return this server with another scheduler}
     *
     * @param changed what {@code Get-ADSyncScheduler} says
     */
    public FakeSyncServer scheduler(Scheduler changed) {
        return new FakeSyncServer(name, installation, changed, log);
    }

    /** {@return this server in staging mode} */
    public FakeSyncServer staging() {
        return scheduler(new Scheduler(
                scheduler.isEnabled(), scheduler.isSuspended(), true, scheduler.maintains(), scheduler.interval()));
    }

    /**
     * {@return this server with other logs}
     *
     * @param changed what the logs and runs say
     */
    public FakeSyncServer log(Log changed) {
        return new FakeSyncServer(name, installation, scheduler, changed);
    }

    /**
     * {@return this server with one more event}
     *
     * @param event the event
     */
    public FakeSyncServer event(Event event) {
        List<Event> events =
                Stream.concat(log.events().stream(), Stream.of(event)).toList();
        return log(new Log(events, log.runStatuses(), log.exportErrors(), log.healthDataAt()));
    }

    /**
     * {@return this server whose last runs ended otherwise}
     *
     * @param statuses one for each connector, for example {@code stopped-deletion-threshold-exceeded}
     */
    public FakeSyncServer runs(String... statuses) {
        return log(new Log(log.events(), List.of(statuses), log.exportErrors(), log.healthDataAt()));
    }
}
