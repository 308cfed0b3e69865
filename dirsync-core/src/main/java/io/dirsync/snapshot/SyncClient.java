package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;

/**
 * The server that synchronizes, as it introduced itself to the tenant; only the beta version has these facts.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param version {@code configuration.synchronizationClientVersion}, for example {@code 2.6.92.0}
 * @param machine {@code configuration.currentExportData.clientMachineName}: the server that exported last
 * @param account {@code configuration.currentExportData.serviceAccount}: the account or application it signed in as
 * @param interval {@code configuration.synchronizationInterval}: how often the service expects it
 * @param requestedInterval {@code configuration.customerRequestedSynchronizationInterval}: how often the organization wants it
 * @param pendingExports {@code configuration.currentExportData}: what still waits to be exported
 */
public record SyncClient(
        Fact<String> version,
        Fact<String> machine,
        Fact<String> account,
        Fact<Duration> interval,
        Fact<Duration> requestedInterval,
        Fact<PendingExports> pendingExports) {

    /** Checks that no fact is null. */
    public SyncClient {
        requireNonNull(version, "version");
        requireNonNull(machine, "machine");
        requireNonNull(account, "account");
        requireNonNull(interval, "interval");
        requireNonNull(requestedInterval, "requestedInterval");
        requireNonNull(pendingExports, "pendingExports");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static SyncClient notRequested() {
        return new SyncClient(
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(
                new NamedFact("syncClient.version", version),
                new NamedFact("syncClient.machine", machine),
                new NamedFact("syncClient.account", account),
                new NamedFact("syncClient.interval", interval),
                new NamedFact("syncClient.requestedInterval", requestedInterval),
                new NamedFact("syncClient.pendingExports", pendingExports));
    }
}
