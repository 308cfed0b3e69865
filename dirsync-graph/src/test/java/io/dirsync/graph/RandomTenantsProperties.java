package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.jqwik.TenantArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever the state of a tenant, the fakes in memory and the adapter over HTTPS give the same facts. */
class RandomTenantsProperties {

    private final FakeGraph graph = FakeGraph.start();
    private final GraphSnapshotSource source = GraphSnapshotSource.builder(
                    GraphCredential.clientSecret(graph.clientId(), graph.clientSecret()))
            .proxy(graph.proxyAddress())
            .trust(graph.trustStore())
            .clock(graph.clock())
            .build();

    @AfterProperty
    void close() {
        source.close();
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

    /** Request ids, and details for people, may differ. */
    private static List<String> lines(TenantSnapshot snapshot) {
        return snapshot.facts().stream()
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
