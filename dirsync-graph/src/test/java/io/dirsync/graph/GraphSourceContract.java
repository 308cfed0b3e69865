package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.testkit.contract.RuleVectorsContract;
import io.dirsync.testkit.graph.FakeGraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** The adapter over HTTPS keeps the contract that the fakes in memory keep. */
abstract class GraphSourceContract extends RuleVectorsContract {

    private final FakeGraph graph = FakeGraph.start(clock());
    private final List<GraphSnapshotSource> sources = new ArrayList<>();

    /** Which way the fake is reached. */
    abstract GraphSnapshotSource.Builder reach(FakeGraph fake, GraphSnapshotSource.Builder builder);

    @Override
    protected final SnapshotSource source(Setting setting) {
        setting.tenants().forEach(graph::tenant);
        GraphCredential credential = GraphCredential.clientSecret(graph.clientId(), graph.clientSecret());
        GraphSnapshotSource source = reach(graph, GraphSnapshotSource.builder(credential))
                .trust(graph.trustStore())
                .clock(clock())
                .betaFacts(setting.betaFacts())
                .features(setting.features())
                .build();
        sources.add(source);
        return source;
    }

    @AfterEach
    final void closeAll() {
        sources.forEach(GraphSnapshotSource::close);
        graph.close();
        graph.verifyNoUnmatchedRequests();
    }
}
