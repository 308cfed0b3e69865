package io.dirsync.testkit;

import io.dirsync.snapshot.PendingExports;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The server of Microsoft Entra Connect Sync, as it introduced itself to a fake tenant.
 *
 * <p>Immutable and safe for use by several threads. Null stands for a null answer of the service.
 *
 * @param version the version of Connect Sync
 * @param schedule how often it is expected
 * @param export what it said at its last export; null for none yet
 */
public record FakeSyncClient(
        @Nullable String version,
        Schedule schedule,
        @Nullable Export export) {

    private static final String HEALTHY_VERSION = "2.6.92.0";
    private static final long CONNECTOR_SPACE = 1_200;

    /**
     * How often a server is expected.
     *
     * @param interval how often the service expects it
     * @param requested how often the organization wants it; null for no wish
     */
    public record Schedule(
            @Nullable Duration interval, @Nullable Duration requested) {}

    /**
     * What a server said at its last export.
     *
     * @param machine the name of the server
     * @param account the account or application it signed in as
     * @param pending what still waits to be exported
     * @param connectorSpaceObjects how many objects it holds
     */
    public record Export(
            @Nullable String machine, @Nullable String account, PendingExports pending, long connectorSpaceObjects) {}

    /**
     * {@return a server of a current version that ran half-hourly and has nothing to export}
     *
     * @param machine its name
     */
    public static FakeSyncClient on(String machine) {
        Export export =
                new Export(machine, "Sync_" + machine + "_0123456789ab", new PendingExports(0, 0, 0), CONNECTOR_SPACE);
        return new FakeSyncClient(HEALTHY_VERSION, halfHourly(), export);
    }

    /** {@return what the service knows before any server introduced itself} */
    public static FakeSyncClient none() {
        return new FakeSyncClient(null, halfHourly(), null);
    }

    /**
     * {@return this server with another version}
     *
     * @param version for example {@code 2.4.131.0}; null for a null answer
     */
    public FakeSyncClient version(@Nullable String version) {
        return new FakeSyncClient(version, schedule, export);
    }

    /**
     * {@return this server with another interval}
     *
     * @param interval how often the service expects it; null for a null answer
     */
    public FakeSyncClient interval(@Nullable Duration interval) {
        return new FakeSyncClient(version, new Schedule(interval, schedule.requested()), export);
    }

    /**
     * {@return this server with an interval that the organization asked for}
     *
     * @param requested how often the organization wants it; null for no wish
     */
    public FakeSyncClient requestedInterval(@Nullable Duration requested) {
        return new FakeSyncClient(version, new Schedule(schedule.interval(), requested), export);
    }

    /**
     * {@return this server under another account}
     *
     * @param account an account or application; null for a null answer
     */
    public FakeSyncClient account(@Nullable String account) {
        Export now = exportOrBlank();
        return exporting(new Export(now.machine(), account, now.pending(), now.connectorSpaceObjects()));
    }

    /**
     * {@return this server with something that waits to be exported}
     *
     * @param pending what waits
     */
    public FakeSyncClient pending(PendingExports pending) {
        Export now = exportOrBlank();
        return exporting(new Export(now.machine(), now.account(), pending, now.connectorSpaceObjects()));
    }

    private FakeSyncClient exporting(Export changed) {
        return new FakeSyncClient(version, schedule, changed);
    }

    private Export exportOrBlank() {
        return export == null ? new Export(null, null, new PendingExports(0, 0, 0), 0) : export;
    }

    private static Schedule halfHourly() {
        return new Schedule(Duration.ofMinutes(30), null);
    }
}
