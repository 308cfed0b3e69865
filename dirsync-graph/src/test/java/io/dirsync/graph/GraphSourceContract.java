package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.testkit.contract.RuleVectorsContract;
import io.dirsync.testkit.graph.FakeGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** Over HTTPS the adapter gives the facts, and with them the judgements, that the fakes in memory give. */
abstract class GraphSourceContract extends RuleVectorsContract {

    private final FakeGraph graph = FakeGraph.start(clock());
    private final Map<List<Boolean>, GraphSnapshotSource> sources = new HashMap<>();

    /** Which way the fake is reached. */
    abstract GraphSnapshotSource.Builder reach(FakeGraph fake, GraphSnapshotSource.Builder builder);

    @Override
    protected final SnapshotSource source(Setting setting) {
        setting.tenants().forEach(graph::tenant);
        return sources.computeIfAbsent(List.of(setting.betaFacts(), setting.features()), reads -> build(setting));
    }

    @AfterEach
    final void closeAll() {
        sources.values().forEach(GraphSnapshotSource::close);
        graph.close();
        graph.verifyNoUnmatchedRequests();
    }

    private GraphSnapshotSource build(Setting setting) {
        GraphCredential credential = GraphCredential.clientSecret(graph.clientId(), graph.clientSecret());
        return reach(graph, GraphSnapshotSource.builder(credential))
                .trust(graph.trustStore())
                .clock(clock())
                .betaFacts(setting.betaFacts())
                .features(setting.features())
                .build();
    }
}
