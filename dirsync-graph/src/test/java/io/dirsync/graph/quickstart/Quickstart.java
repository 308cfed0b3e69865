package io.dirsync.graph.quickstart;

import io.dirsync.SyncHealthClient;
import io.dirsync.graph.GraphCredential;
import io.dirsync.graph.GraphSnapshotSource;
import io.dirsync.render.Renderers;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.graph.FakeGraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks tenants and prints their reports, worst news included.
 *
 * <p>With the variables of {@link io.dirsync.graph.GraphEnvironment} that name a tenant and how to sign in, such as {@code
 * DIRSYNC_TENANT_ID}, {@code DIRSYNC_CLIENT_ID} and {@code DIRSYNC_CLIENT_SECRET}, it checks that tenant; without, it starts a fake Microsoft Graph and checks the {@link DemoTenants}. Either way the reports are made by
 * the Microsoft Graph SDK with a token of MSAL4J over HTTPS. The first argument is the language of the reports, by default
 * that of the machine. With a fleet among the system properties it checks that, see {@link FleetChoice}, and the process
 * ends with the exit code of the worst status.
 */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Locale language = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.getDefault();
        boolean isTerminal = System.console() != null;
        Map<String, String> settings = FleetSettings.of(System.getProperties());
        if (!settings.isEmpty()) {
            FleetJob job = new FleetJob(System.out, language, isTerminal, FleetFiles.of(settings));
            System.exit(FleetStart.run(settings, environment, job));
        }
        boolean coloured = Renderers.colourIsWelcome(environment, isTerminal);
        run(environment, new Printout(System.out, language, coloured));
    }

    static void run(Map<String, String> environment, Printout printout) {
        RealTenant.from(environment).ifPresentOrElse(real -> check(real, printout), () -> checkFakes(printout));
    }

    private static void check(RealTenant real, Printout printout) {
        try (GraphSnapshotSource source = real.source()) {
            printout.print(SyncHealthClient.create(source), List.of(real.tenant()));
        }
    }

    private static void checkFakes(Printout printout) {
        try (FakeGraph graph = FakeGraph.start();
                GraphSnapshotSource source = sourceOf(graph)) {
            List<TenantId> tenants = DemoTenants.all().stream()
                    .map(tenant -> graph.tenant(tenant).id())
                    .toList();
            printout.print(SyncHealthClient.create(source), tenants);
        }
    }

    static GraphSnapshotSource sourceOf(FakeGraph graph) {
        return GraphSnapshotSource.builder(GraphCredential.clientSecret(graph.clientId(), graph.clientSecret()))
                .proxy(graph.proxyAddress())
                .trust(graph.trustStore())
                .clock(graph.clock())
                .build();
    }
}
