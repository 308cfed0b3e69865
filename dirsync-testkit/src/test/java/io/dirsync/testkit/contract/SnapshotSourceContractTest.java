package io.dirsync.testkit.contract;

import static io.dirsync.testkit.contract.Contracts.assertFails;
import static io.dirsync.testkit.contract.Contracts.assertOneFails;

import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The contract of sources notices sources that break it. */
class SnapshotSourceContractTest {

    /** A contract whose source is a good one but for what is done to it. */
    private static SnapshotSourceContract contract(UnaryOperator<SnapshotSource> damage) {
        return new SnapshotSourceContract() {
            @Override
            protected SnapshotSource source(Setting setting) {
                FakeTenants tenants = FakeTenants.at(clock(), setting.tenants().toArray(FakeTenant[]::new));
                FakeTenants beta = setting.betaFacts() ? tenants : tenants.withoutBetaFacts();
                return damage.apply(setting.features() ? beta : beta.withoutFeatures());
            }
        };
    }

    private static SnapshotSourceContract changing(BiConsumer<TenantSnapshotBuilder, TenantSnapshot> change) {
        return contract(good -> tenant -> {
            TenantSnapshot snapshot = good.capture(tenant);
            TenantSnapshotBuilder builder = snapshot.toBuilder();
            change.accept(builder, snapshot);
            return builder.build();
        });
    }

    private static <T> Fact<T> nullForWhatIsRefused(Fact<T> fact) {
        return fact instanceof Fact.Unreadable ? new Fact.Missing<>(fact.origin()) : fact;
    }

    @Test
    void noticesASourceThatTakesRefusalsForNull() {
        SnapshotSourceContract contract = changing((to, from) -> to.directorySync(new DirectorySync(
                nullForWhatIsRefused(from.directorySync().enabled()),
                from.directorySync().lastSync())));

        assertOneFails(contract.tellsWhatMayNotBeReadFromWhatIsNotThere(), "missing from v1.0/organization");
        assertOneFails(contract.givesEveryStateOfTheFourInputs(), "unreadable NOT_RETURNED from v1.0/organization");
        assertFails(contract::takesNullsForHiddenWhenTheCanariesAreNullToo, "PERMISSION_DENIED");
    }

    @Test
    void noticesASourceThatCutsTimesToMilliseconds() {
        SnapshotSourceContract contract = changing((to, from) -> to.directorySync(new DirectorySync(
                from.directorySync().enabled(),
                from.directorySync()
                        .lastSync()
                        .<Fact<Instant>>fold(
                                time -> new Fact.Known<>(
                                        Instant.ofEpochMilli(time.toEpochMilli()),
                                        from.directorySync().lastSync().origin()),
                                missing -> from.directorySync().lastSync(),
                                gap -> from.directorySync().lastSync()))));

        assertOneFails(contract.givesEveryStateOfTheFourInputs(), "2026-11-19T11:59:59.999Z");
    }

    @Test
    void noticesASourceThatForgetsWhereFactsComeFrom() {
        SnapshotSourceContract contract =
                changing((to, from) -> to.directorySync(new DirectorySync(Fact.known(true), Fact.missing())));

        assertOneFails(contract.givesTheFactsOfEveryStartingPoint(), "known true from nowhere");
    }

    @Test
    void noticesASourceThatReadsWhatNobodyAskedFor() {
        SnapshotSourceContract everything = new SnapshotSourceContract() {
            @Override
            protected SnapshotSource source(Setting setting) {
                return FakeTenants.at(clock(), setting.tenants().toArray(FakeTenant[]::new));
            }
        };

        assertFails(everything::leavesOutBetaFactsThatAreNotAskedFor, "unreadable NOT_REQUESTED from nowhere");
        assertFails(everything::leavesOutFeaturesThatAreNotAskedFor, "unreadable NOT_REQUESTED from nowhere");
    }

    @Test
    void noticesASourceThatLosesFeaturesOrDomains() {
        assertFails(
                changing((to, from) -> to.features(new SyncFeatures(Map.of())))::givesEveryFeature, "NOT_REQUESTED");
        SnapshotSourceContract sorted = changing((to, from) -> to.domains(new Domains(
                Fact.known(from.domains().verified().toOptional().orElse(List.of()).stream()
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList()),
                Fact.notRequested())));

        assertFails(sorted::givesTheDomainsInTheOrderOfTheService, "contoso.onmicrosoft.com");
    }

    @Test
    void noticesASourceThatHidesWhoTheTenantIs() {
        assertFails(
                changing((to, from) ->
                        to.profile(new TenantProfile(from.profile().id(), Fact.missing())))
                        ::showsEverybodyWhoTheTenantIs,
                "missing from nowhere");
    }

    @Test
    void noticesASourceThatMakesTenantsUp() {
        SnapshotSourceContract contract = contract(good -> tenant -> {
            try {
                return good.capture(tenant);
            } catch (SnapshotException e) {
                return TenantSnapshot.builder(tenant, MutableClock.DEFAULT_START)
                        .build();
            }
        });

        assertFails(contract::namesATenantThatDoesNotExist, "Expecting code to raise a throwable");
    }

    @Test
    void noticesASourceThatRenamesTenants() {
        SnapshotSourceContract contract = contract(good -> tenant -> {
            TenantSnapshot snapshot = good.capture(tenant);
            String guid = snapshot.profile().id().toOptional().orElseThrow();
            return TenantSnapshot.builder(TenantId.of(guid), snapshot.capturedAt())
                    .profile(snapshot.profile())
                    .build();
        });

        assertFails(
                contract::findsATenantByGuidAndByEveryDomainAndKeepsTheNameThatItWasGiven, "contoso.onmicrosoft.com");
    }

    @Test
    void noticesASourceWithAClockOfItsOwn() {
        SnapshotSourceContract contract = contract(good -> tenant -> {
            TenantSnapshot snapshot = good.capture(tenant);
            return TenantSnapshot.builder(tenant, MutableClock.DEFAULT_START)
                    .directorySync(snapshot.directorySync())
                    .build();
        });

        assertFails(contract::countsAgesFromTheClock, "2026-11-22T17:00:00Z");
    }

    @Test
    void noticesASourceThatGivesOtherFactsTheSecondTime() {
        SnapshotSourceContract contract = contract(good -> {
            AtomicReference<Boolean> flag = new AtomicReference<>(true);
            return tenant -> good.capture(tenant).toBuilder()
                    .directorySync(new DirectorySync(Fact.known(flag.getAndUpdate(on -> !on)), Fact.missing()))
                    .build();
        });

        assertFails(contract::givesTheSameFactsTwice, "directorySync.enabled: known");
    }

    @Test
    void noticesASourceThatMixesTenantsUp() {
        SnapshotSourceContract contract = contract(good -> {
            AtomicReference<TenantId> first = new AtomicReference<>();
            return tenant -> {
                first.compareAndSet(null, tenant);
                return good.capture(tenant).toBuilder()
                        .profile(good.capture(first.get()).profile())
                        .build();
            };
        });

        assertFails(contract::keepsTenantsApartThatAreReadAtTheSameTime, "Expecting value to be true");
    }
}
