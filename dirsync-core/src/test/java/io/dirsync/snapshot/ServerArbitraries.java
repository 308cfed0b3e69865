package io.dirsync.snapshot;

import static io.dirsync.snapshot.FactArbitraries.factLists;
import static io.dirsync.snapshot.FactArbitraries.instants;
import static io.dirsync.snapshot.FactArbitraries.lengths;
import static io.dirsync.snapshot.FactArbitraries.textFacts;
import static io.dirsync.snapshot.FactArbitraries.texts;
import static io.dirsync.snapshot.FactArbitraries.times;
import static io.dirsync.snapshot.FactArbitraries.truths;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.NullMarked;

/** Server evidence of any content. */
@NullMarked
final class ServerArbitraries {

    private ServerArbitraries() {}

    static Arbitrary<ServerEvidence> evidence() {
        return factLists(servers()).map(ServerEvidence::new);
    }

    private static Arbitrary<SyncServer> servers() {
        return Combinators.combine(texts(), textFacts(), textFacts(), truths(), schedulers(), activities(), upgrades())
                .as(SyncServer::new);
    }

    private static Arbitrary<SchedulerState> schedulers() {
        return Combinators.combine(truths(), truths(), truths(), truths(), lengths())
                .as(SchedulerState::new);
    }

    private static Arbitrary<ServerActivity> activities() {
        Arbitrary<ServerEvent> events = Combinators.combine(Arbitraries.integers(), instants(), texts(), texts())
                .as(ServerEvent::new);
        return Combinators.combine(
                        factLists(events), factLists(texts()), factLists(SnapshotArbitraries.errorGroups()), times())
                .as(ServerActivity::new);
    }

    private static Arbitrary<UpgradeState> upgrades() {
        return Combinators.combine(textFacts(), textFacts(), truths()).as(UpgradeState::new);
    }
}
