package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.jqwik.TenantArbitraries;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever the state of a tenant, the fakes in memory and the adapter over HTTPS give the same facts. */
class RandomTenantsProperties {

    private final FakeGraph graph = FakeGraph.start();
    private final GraphSnapshotSource source = source().build();
    private final GraphSnapshotSource everything =
            source().sources(GraphSources.everything()).build();

    private GraphSnapshotSource.Builder source() {
        return GraphSnapshotSource.builder(GraphCredential.clientSecret(graph.clientId(), graph.clientSecret()))
                .proxy(graph.proxyAddress())
                .trust(graph.trustStore())
                .clock(graph.clock());
    }

    @AfterProperty
    void close() {
        source.close();
        everything.close();
        graph.close();
        graph.verifyNoUnmatchedRequests();
    }

    @Provide
    Arbitrary<FakeTenant> tenants() {
        return TenantArbitraries.fakeTenants("contoso.onmicrosoft.com");
    }

    @Property(tries = 40, seed = "2026", edgeCases = EdgeCasesMode.NONE)
    void areReadAlikeInMemoryAndOverHttps(@ForAll("tenants") FakeTenant tenant) {
        graph.tenant(tenant);

        assertThat(lines(source.capture(tenant.id())))
                .isEqualTo(lines(FakeTenants.at(graph.clock(), tenant).capture(tenant.id())));
    }

    @Provide
    Arbitrary<FakeTenant> troubledTenants() {
        Arbitrary<Set<GraphPermission>> granted =
                Arbitraries.of(GraphPermission.class).set();
        return granted.map(permissions -> RichTenants.troubled("contoso.onmicrosoft.com")
                .grants(Stream.concat(Stream.of(GraphPermission.ORGANIZATION_READ_ALL), permissions.stream())
                        .map(GraphPermission::value)
                        .toArray(String[]::new)));
    }

    @Property(tries = 15, seed = "2026", edgeCases = EdgeCasesMode.NONE)
    void areReadAlikeWithAnyPermissions(@ForAll("troubledTenants") FakeTenant tenant) {
        assertAllReadAlike(tenant);
    }

    @Property(tries = 25, seed = "2026", edgeCases = EdgeCasesMode.NONE)
    void areReadAlikeToTheLastSource(@ForAll("tenants") FakeTenant tenant) {
        assertAllReadAlike(tenant);
    }

    private void assertAllReadAlike(FakeTenant tenant) {
        graph.tenant(tenant);

        assertThat(SnapshotFacts.ofGraph(everything.capture(tenant.id())))
                .isEqualTo(SnapshotFacts.ofGraph(FakeTenants.at(graph.clock(), tenant)
                        .readingEverything()
                        .capture(tenant.id())));
    }

    /** Request ids, and details for people, may differ. */
    private static List<String> lines(TenantSnapshot snapshot) {
        return snapshot.facts().stream()
                .filter(named -> SnapshotFacts.isOfGraph(named.name()))
                .map(named -> named.name() + " " + state(named.fact()) + " from "
                        + named.fact().origin().resource())
                .toList();
    }

    private static String state(Fact<?> fact) {
        return fact.fold(
                value -> "known " + value,
                missing -> "missing",
                gap -> "unreadable " + gap.reason() + " " + gap.permission());
    }
}
