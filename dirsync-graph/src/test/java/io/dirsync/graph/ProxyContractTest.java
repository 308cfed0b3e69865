package io.dirsync.graph;

import io.dirsync.testkit.graph.FakeGraph;

class ProxyContractTest extends GraphSourceContract {

    @Override
    GraphSnapshotSource.Builder reach(FakeGraph fake, GraphSnapshotSource.Builder builder) {
        return builder.proxy(fake.proxyAddress());
    }
}
