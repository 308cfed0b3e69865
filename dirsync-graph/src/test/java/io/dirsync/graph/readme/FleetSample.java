package io.dirsync.graph.readme;

import io.dirsync.SyncHealthClient;
import io.dirsync.render.Renderers;
import io.dirsync.report.FleetReport;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The sample of the README about fleets. */
final class FleetSample {

    private FleetSample() {}

    static void check(SyncHealthClient client, Set<TenantId> tenants, Path page) throws IOException {
        FleetReport fleet = client.checkAll(tenants, progress -> System.out.println(progress));

        fleet.worstFirst().forEach(report -> System.out.println(report.tenant() + " " + report.status()));
        fleet.failures()
                .forEach(failed -> System.out.println(
                        failed.tenant() + " " + failed.cause().message()));
        Files.writeString(page, Renderers.fleetHtml(Locale.ENGLISH).render(fleet));
    }
}
