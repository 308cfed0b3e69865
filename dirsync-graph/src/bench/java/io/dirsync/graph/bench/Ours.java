package io.dirsync.graph.bench;

import io.dirsync.SyncHealthClient;
import io.dirsync.graph.GraphCredential;
import io.dirsync.graph.GraphSnapshotSource;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact.Known;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.net.URI;

/** This library: the check as its users call it, the judgement included. */
record Ours(GraphSnapshotSource source, SyncHealthClient client) implements Contender {

    private static final TenantId TENANT = TenantId.of(CannedAnswers.TENANT);

    static Ours at(URI stub, Facts facts) {
        GraphSnapshotSource source = GraphSnapshotSource.builder(
                        GraphCredential.clientSecret("d5c1cd4e-26a8-4e0a-9b8a-9e1a5b2c3d4f", "the-secret"))
                .endpoint(stub, stub)
                .sources(facts.sources())
                .build();
        return new Ours(source, SyncHealthClient.create(source));
    }

    @Override
    public void check() {
        TenantSnapshot snapshot = report().snapshot();
        if (!isComplete(snapshot)) {
            throw new IllegalStateException("Something could not be read: " + snapshot);
        }
    }

    static boolean isComplete(TenantSnapshot snapshot) {
        return snapshot.directorySync().lastSync() instanceof Known
                && snapshot.passwordSync().lastSync() instanceof Known
                && snapshot.passwordSync().enabled() instanceof Known;
    }

    SyncHealthReport report() {
        return client.check(TENANT);
    }

    @Override
    public void close() {
        source.close();
    }
}
