package io.dirsync;

import io.dirsync.json.ReportJson;
import io.dirsync.render.Renderers;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.util.Locale;

/** A program that checks a tenant, and then tries what it cannot do where there is no Jackson. */
final class CheckWithoutJackson {

    private CheckWithoutJackson() {}

    public static void main(String[] arguments) {
        SyncHealthReport report =
                SyncHealthClient.create(tenant -> Inputs.HEALTHY.snapshot()).check(Snapshots.TENANT);
        System.out.print(Renderers.line(Locale.ENGLISH).render(report));
        try {
            System.out.println(ReportJson.write(report));
        } catch (NoClassDefFoundError e) {
            System.out.println("missing: " + e.getMessage());
        }
    }
}
