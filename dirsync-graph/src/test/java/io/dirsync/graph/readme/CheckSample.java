package io.dirsync.graph.readme;

import io.dirsync.SyncHealthClient;
import io.dirsync.graph.GraphCredential;
import io.dirsync.graph.GraphSnapshotSource;
import io.dirsync.render.Renderers;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantId;
import java.util.Locale;

/** The first sample of the README. */
final class CheckSample {

    private CheckSample() {}

    static void check(String clientId, String secret) {
        try (var graph = GraphSnapshotSource.create(GraphCredential.clientSecret(clientId, secret))) {
            SyncHealthClient client = SyncHealthClient.create(graph);
            SyncHealthReport report = client.check(TenantId.of("wingtip.onmicrosoft.com"));

            System.out.println(Renderers.text(Locale.ENGLISH).render(report));
        }
    }
}
