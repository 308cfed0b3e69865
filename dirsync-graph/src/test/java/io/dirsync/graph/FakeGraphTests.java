package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.RecordedRequest;
import io.dirsync.testkit.junit.FakeGraphExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A fake of Entra and Graph, and sources that reach it. */
abstract class FakeGraphTests {

    @RegisterExtension
    static final FakeGraphExtension FAKE = FakeGraphExtension.create();

    static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");

    final FakeGraph graph = FAKE.server();
    private final List<GraphSnapshotSource> sources = new ArrayList<>();

    @AfterEach
    final void closeSources() {
        sources.forEach(GraphSnapshotSource::close);
    }

    final void healthyContoso() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value()));
    }

    /** A source with the production settings but for proxy and trust, which are those of the fake. */
    final GraphSnapshotSource.Builder throughProxy() {
        return withSecret(graph.clientSecret()).proxy(graph.proxyAddress());
    }

    final GraphSnapshotSource.Builder withSecret(String secret) {
        return GraphSnapshotSource.builder(GraphCredential.clientSecret(graph.clientId(), secret))
                .trust(graph.trustStore())
                .clock(graph.clock())
                .timeout(Duration.ofSeconds(20));
    }

    /** The same for whatever is built with a credential of its own. */
    final <B extends ConnectionSettings<B>> B reaching(B builder) {
        return builder.proxy(graph.proxyAddress()).trust(graph.trustStore()).timeout(Duration.ofSeconds(20));
    }

    /** A token of the application for a tenant, got without a source. */
    final String issuedToken(TenantId tenant) {
        Network network = new Network(graph.proxyAddress(), graph.trustStore(), Duration.ofSeconds(20));
        try (Connections connections = Connections.open(Endpoints.of(GraphCloud.GLOBAL), network, Workers.of(null))) {
            return GraphCredential.clientSecret(graph.clientId(), graph.clientSecret())
                    .open(connections)
                    .request(tenant, TokenWish.any())
                    .join()
                    .token()
                    .value();
        }
    }

    final GraphSnapshotSource build(GraphSnapshotSource.Builder builder) {
        GraphSnapshotSource source = builder.build();
        sources.add(source);
        return source;
    }

    final long tokenRequests() {
        return graph.requests().stream().filter(RecordedRequest::isForToken).count();
    }
}
