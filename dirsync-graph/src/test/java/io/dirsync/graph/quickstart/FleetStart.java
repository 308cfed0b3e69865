package io.dirsync.graph.quickstart;

import io.dirsync.SyncHealthClient;
import io.dirsync.fleet.FleetOptions;
import io.dirsync.graph.GraphEnvironment;
import io.dirsync.graph.GraphSnapshotSource;
import io.dirsync.graph.PartnerTenants;
import io.dirsync.report.HealthStatus;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.FakeGraph;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts a fleet run over the tenants that were chosen. */
final class FleetStart {

    /** The fake shares the processors with the run. */
    private static final int DEMO_CONCURRENCY = 16;

    private FleetStart() {}

    /** The exit code; whatever keeps the run from starting leaves the health of the fleet unknown. */
    static int run(Map<String, String> settings, Map<String, String> environment, FleetJob job) {
        try {
            FleetChoice choice = FleetChoice.from(settings);
            if (choice instanceof FleetChoice.Listed listed) {
                Collection<TenantId> tenants = listed.list().tenants();
                return check(RealTenant.signIn(environment), tenants, job);
            }
            if (choice instanceof FleetChoice.CustomersOf customers) {
                GraphEnvironment partner = RealTenant.signIn(environment);
                return check(partner, customers(partner, customers.partner()), job);
            }
            return demo(DemoFleet.all(), job);
        } catch (IllegalArgumentException | IllegalStateException | SnapshotException | UncheckedIOException e) {
            job.out().println(e.getMessage());
            job.out().flush();
            return HealthStatus.UNKNOWN.exitCode();
        }
    }

    private static int check(GraphEnvironment environment, Collection<TenantId> tenants, FleetJob job) {
        try (GraphSnapshotSource source = RealTenant.source(environment)) {
            return job.run(SyncHealthClient.create(source), tenants, FleetOptions.standard());
        }
    }

    private static Collection<TenantId> customers(GraphEnvironment environment, TenantId partner) {
        try (PartnerTenants tenants = PartnerTenants.builder(environment.credential())
                .cloud(environment.cloud())
                .build()) {
            return tenants.all(partner);
        }
    }

    static int demo(Stream<FakeTenant> fleet, FleetJob job) {
        try (FakeGraph graph = FakeGraph.start();
                GraphSnapshotSource source = Quickstart.sourceOf(graph)) {
            List<TenantId> tenants =
                    fleet.map(tenant -> graph.tenant(tenant).id()).toList();
            FleetOptions options = FleetOptions.standard().withConcurrency(DEMO_CONCURRENCY);
            return job.run(SyncHealthClient.create(source), tenants, options);
        }
    }
}
