package io.dirsync.testkit.jqwik;

import static io.dirsync.testkit.jqwik.FactArbitraries.facts;
import static io.dirsync.testkit.jqwik.FactArbitraries.lists;
import static io.dirsync.testkit.jqwik.FactArbitraries.numbers;
import static io.dirsync.testkit.jqwik.FactArbitraries.times;

import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.ServiceIncident;
import io.dirsync.snapshot.ServiceSignals;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What Microsoft itself says around synchronization. */
final class SignalArbitraries {

    private SignalArbitraries() {}

    static Arbitrary<ServiceSignals> signals() {
        Arbitrary<ServiceIncident> incidents = Combinators.combine(
                        Arbitraries.of("MO123456"),
                        Arbitraries.of("Delays in directory synchronization"),
                        Arbitraries.of("serviceDegradation", "investigating"),
                        facts(times()))
                .as(ServiceIncident::new);
        Arbitrary<DirectoryRecommendation> recommendations = Combinators.combine(
                        Arbitraries.of("aadConnectDeprecated"), Arbitraries.of("", "Upgrade"), facts(times()))
                .as(DirectoryRecommendation::new);
        return Combinators.combine(lists(incidents), lists(recommendations), lists(failures()), lists(changes()))
                .as(ServiceSignals::new);
    }

    private static Arbitrary<SyncSignInFailure> failures() {
        return Combinators.combine(Arbitraries.of(50126L, 53003L), numbers(), times())
                .as(SyncSignInFailure::new);
    }

    private static Arbitrary<SyncSettingChange> changes() {
        return Combinators.combine(
                        Arbitraries.of("Set DirSyncEnabled flag", "Set DirSync feature"),
                        times(),
                        Arbitraries.of(true, false))
                .as(SyncSettingChange::new);
    }
}
