package io.dirsync.graph.quickstart;

import io.dirsync.SyncHealthClient;
import io.dirsync.render.Renderers;
import io.dirsync.render.ReportRenderer;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reports on paper: each tenant in full, then a line for each. */
record Printout(PrintStream out, Locale language, boolean coloured) {

    void print(SyncHealthClient client, List<TenantId> tenants) {
        List<String> summary = new ArrayList<>();
        for (TenantId tenant : tenants) {
            summary.add(print(client, tenant));
        }
        summary.forEach(out::print);
        out.flush();
    }

    private String print(SyncHealthClient client, TenantId tenant) {
        try {
            SyncHealthReport report = client.check(tenant);
            ReportRenderer text = Renderers.text(language).coloured(coloured);
            out.println(text.render(report));
            return Renderers.line(language).render(report);
        } catch (SnapshotException e) {
            out.println(tenant + "\n" + e.getMessage() + "\n");
            return tenant + ": " + e.reason() + "\n";
        }
    }
}
