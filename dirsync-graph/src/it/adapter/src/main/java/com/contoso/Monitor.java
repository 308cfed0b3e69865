package com.contoso;

import io.dirsync.SyncHealthClient;
import io.dirsync.graph.GraphSnapshotSource;
import io.dirsync.render.Renderers;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantId;
import java.util.Locale;

/** Checks tenants and tells of them in Dutch. */
final class Monitor implements AutoCloseable {

    private final GraphSnapshotSource graph;
    private final SyncHealthClient client;

    Monitor(GraphSnapshotSource graph) {
        this.graph = graph;
        this.client = SyncHealthClient.create(graph);
    }

    SyncHealthReport check(TenantId tenant) {
        return client.check(tenant);
    }

    String tell(SyncHealthReport report) {
        return Renderers.text(Locale.forLanguageTag("nl")).render(report);
    }

    @Override
    public void close() {
        graph.close();
    }
}
