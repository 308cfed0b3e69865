package io.dirsync.graph;

import io.dirsync.testkit.graph.FakeGraph;

class EndpointContractTest extends GraphSourceContract {

    @Override
    GraphSnapshotSource.Builder reach(FakeGraph fake, GraphSnapshotSource.Builder builder) {
        return builder.endpoint(fake.graphEndpoint(), fake.authority());
    }
}
