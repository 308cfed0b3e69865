package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps of a check: a token, the requests, and what they come to. */
final class TenantCheck {

    private final Timing timing;
    private final Tokens tokens;
    private final GraphReader reader;
    private final NothingUsable nothingUsable;

    TenantCheck(GraphCredential credential, Connections connections, Timing timing) {
        Unreached unreached = new Unreached(connections, timing.timeout());
        SignInFailure failures = new SignInFailure(connections.endpoints(), unreached, timing.clock());
        this.timing = timing;
        this.tokens = new Tokens(credential.clientId(), credential.open(connections), failures);
        this.reader = new GraphReader(connections, timing.clock());
        this.nothingUsable = new NothingUsable(connections, unreached);
    }

    TenantSnapshot run(TenantId tenant, Set<GraphResource> wanted) throws InterruptedException {
        Deadline deadline = timing.startCheck();
        AccessToken token = tokens.acquire(tenant, deadline);
        Map<GraphResource, Reading> readings = reader.read(wanted, token, deadline);
        Optional<SnapshotException> failure = nothingUsable.explain(tenant, readings.values());
        if (failure.isPresent()) {
            throw failure.get();
        }
        return SnapshotAssembly.of(readings).at(tenant, timing.clock().instant());
    }
}
