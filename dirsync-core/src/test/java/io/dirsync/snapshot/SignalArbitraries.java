package io.dirsync.snapshot;

import static io.dirsync.snapshot.FactArbitraries.factLists;
import static io.dirsync.snapshot.FactArbitraries.instants;
import static io.dirsync.snapshot.FactArbitraries.texts;
import static io.dirsync.snapshot.FactArbitraries.times;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What Microsoft may say around synchronization. */
final class SignalArbitraries {

    private SignalArbitraries() {}

    static Arbitrary<ServiceSignals> signals() {
        Arbitrary<ServiceIncident> incidents =
                Combinators.combine(texts(), texts(), texts(), times()).as(ServiceIncident::new);
        Arbitrary<DirectoryRecommendation> advice =
                Combinators.combine(texts(), texts(), times()).as(DirectoryRecommendation::new);
        Arbitrary<SyncSignInFailure> failures = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs(), instants())
                .as(SyncSignInFailure::new);
        Arbitrary<SyncSettingChange> changes = Combinators.combine(texts(), instants(), Arbitraries.of(true, false))
                .as(SyncSettingChange::new);
        return Combinators.combine(factLists(incidents), factLists(advice), factLists(failures), factLists(changes))
                .as(ServiceSignals::new);
    }
}
