package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application as which a server signs in to a fake tenant, with its certificates.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name its display name
 * @param certificateEnds when each of its certificates ends, as the service lists them
 */
public record FakeSyncApplication(String name, List<Moment> certificateEnds) {

    private static final Duration FAR = Duration.ofDays(300);

    /** Copies the list. */
    public FakeSyncApplication {
        requireNonNull(name, "name");
        certificateEnds = List.copyOf(certificateEnds);
    }

    /**
     * {@return the application that Connect Sync makes for a server, with a certificate for another 300 days}
     *
     * @param server the name of the server
     */
    public static FakeSyncApplication ofServer(String server) {
        return new FakeSyncApplication("ConnectSyncProvisioning_" + server + "_0123456789ab", List.of(Moment.in(FAR)));
    }

    /**
     * {@return this application with other certificates}
     *
     * @param ends when each of them ends; none for an application without certificates
     */
    public FakeSyncApplication certificatesEnd(Moment... ends) {
        return new FakeSyncApplication(name, Stream.of(ends).toList());
    }
}
