package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An application as which a server signs in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name its display name
 * @param certificateEnds when each of its certificates ends; old ones stay in the list
 */
public record SyncApplication(String name, List<Instant> certificateEnds) {

    /** Checks the components, and copies collections. */
    public SyncApplication {
        requireNonNull(name, "name");
        certificateEnds = List.copyOf(certificateEnds);
    }

    /**
     * Until when the application can sign in.
     *
     * @return the end of the certificate that ends last; empty if there is none
     */
    public Optional<Instant> lastCertificateEnd() {
        Instant last = null;
        for (Instant end : certificateEnds) {
            if (last == null || end.isAfter(last)) {
                last = end;
            }
        }
        return Optional.ofNullable(last);
    }
}
