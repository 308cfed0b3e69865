package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Says which host could not be reached on which way, and what to do about it. */
record Unreached(Connections connections, Duration timeout) {

    SnapshotException graph(TenantId tenant, IOException failure) {
        return exception("read tenant " + tenant, connections.endpoints().graph(), failure);
    }

    SnapshotException authority(TenantId tenant, IOException failure) {
        return exception("sign in to tenant " + tenant, connections.endpoints().authority(), failure);
    }

    private SnapshotException exception(String aim, URI host, IOException failure) {
        ConnectionTrouble trouble = ConnectionTrouble.of(failure);
        String within = trouble == ConnectionTrouble.TIMED_OUT ? " (" + timeout.toMillis() + " ms)" : "";
        String message = "Cannot " + aim + " at " + host.getAuthority() + " " + connections.wayTo(host) + ": "
                + trouble.what() + within + ". " + trouble.remedy();
        return SnapshotException.because(trouble.reason(), message).causedBy(failure);
    }
}
