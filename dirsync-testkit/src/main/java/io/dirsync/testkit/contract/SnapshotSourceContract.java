package io.dirsync.testkit.contract;

import static io.dirsync.testkit.contract.Line.ORGANIZATION;
import static io.dirsync.testkit.contract.Line.SYNCHRONIZATION;
import static io.dirsync.testkit.contract.Line.denied;
import static io.dirsync.testkit.contract.Line.known;
import static io.dirsync.testkit.contract.Line.notReturned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.GrantedPermissions;
import io.dirsync.testkit.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every source of snapshots gives for a known state of a tenant, as tests to inherit.
 *
 * <p>A subclass says how to make its source. The in-memory fakes and the Graph adapter over the fake server keep the
 * same contract, so that they cannot drift apart.
 */
public abstract class SnapshotSourceContract {

    private static final FakeTenant HEALTHY = FakeTenant.healthy("contoso.onmicrosoft.com");

    private final MutableClock clock = MutableClock.create();

    /**
     * What the source under test is to be made of.
     *
     * @param tenants the only tenants there are
     * @param betaFacts whether to read what only the beta version of Graph has
     * @param features whether to read the features
     */
    public record Setting(List<FakeTenant> tenants, boolean betaFacts, boolean features) {
        /** Copies the list. */
        public Setting {
            tenants = List.copyOf(tenants);
        }
    }

    /** For subclasses. */
    protected SnapshotSourceContract() {}

    /**
     * Makes a source, of which {@link #clock()} is the time.
     *
     * @param setting what to make it of; one test may ask for several, with other tenants of the same domain
     * @return a source that stays usable until the test has ended
     */
    protected abstract SnapshotSource source(Setting setting);

    /**
     * The clock of the present test, which the source and its tenants must go by.
     *
     * @return a clock that stands at {@link MutableClock#DEFAULT_START} when the test begins
     */
    protected final MutableClock clock() {
        return clock;
    }

    @TestFactory
    Stream<DynamicTest> givesTheFactsOfEveryStartingPoint() {
        return StartingPointCases.all().map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> givesEveryStateOfTheFourInputs() {
        return InputCases.all().map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> tellsWhatMayNotBeReadFromWhatIsNotThere() {
        return PermissionCases.all().map(this::test);
    }

    @Test
    void takesNullsForHiddenWhenTheCanariesAreNullToo() {
        FakeTenant silent = FakeTenant.cloudOnly("contoso.onmicrosoft.com")
                .omits("createdDateTime")
                .omits("assignedPlans");

        assertThat(Line.of(capture(silent).directorySync().enabled()))
                .isEqualTo(denied(GrantedPermissions.ORGANIZATION, ORGANIZATION));
    }

    @Test
    void showsEverybodyWhoTheTenantIs() {
        TenantSnapshot snapshot = capture(HEALTHY.named("Contoso A/S").grants("User.Read"));

        assertThat(Line.of(snapshot.profile().id())).isEqualTo(known(HEALTHY.guid(), ORGANIZATION));
        assertThat(Line.of(snapshot.profile().displayName())).isEqualTo(known("Contoso A/S", ORGANIZATION));
        assertThat(snapshot.domains().verified()).isInstanceOf(Fact.Known.class);
    }

    @Test
    void givesTheDomainsInTheOrderOfTheService() {
        FakeTenant tenant = HEALTHY.federated()
                .domain(new VerifiedDomain("fabrikam.example", Authentication.MANAGED, false, false))
                .domain(new VerifiedDomain("tailspin.example", Authentication.UNKNOWN, false, false));

        assertThat(capture(tenant).domains().verified().toOptional().orElseThrow())
                .containsExactly(
                        new VerifiedDomain("contoso.onmicrosoft.com", Authentication.MANAGED, true, false),
                        new VerifiedDomain("contoso.example", Authentication.FEDERATED, false, true),
                        new VerifiedDomain("fabrikam.example", Authentication.MANAGED, false, false),
                        new VerifiedDomain("tailspin.example", Authentication.UNKNOWN, false, false));
    }

    @Test
    void givesEveryFeature() {
        TenantSnapshot snapshot = capture(
                HEALTHY.withoutFeature(SyncFeature.USER_WRITEBACK).feature(SyncFeature.DIRECTORY_EXTENSIONS, true));

        assertThat(feature(snapshot, SyncFeature.BLOCK_SOFT_MATCH)).isEqualTo(known(true, SYNCHRONIZATION));
        assertThat(feature(snapshot, SyncFeature.DIRECTORY_EXTENSIONS)).isEqualTo(known(true, SYNCHRONIZATION));
        assertThat(feature(snapshot, SyncFeature.USER_WRITEBACK)).isEqualTo(notReturned(SYNCHRONIZATION));
        assertThat(snapshot.features().flags()).hasSize(SyncFeature.values().length);
    }

    @Test
    void leavesOutBetaFactsThatAreNotAskedFor() {
        TenantSnapshot snapshot =
                source(new Setting(List.of(HEALTHY), false, true)).capture(HEALTHY.id());

        assertThat(Line.ofSync(snapshot).subList(0, 3))
                .isEqualTo(Line.ofSync(capture(HEALTHY)).subList(0, 3));
        assertThat(Line.of(snapshot.passwordSync().lastSync())).isEqualTo(Line.NOT_REQUESTED);
        assertThat(snapshot.sufferedGaps()).isEmpty();
    }

    @Test
    void leavesOutFeaturesThatAreNotAskedFor() {
        FakeTenant tenant = HEALTHY.grants(GrantedPermissions.ORGANIZATION);
        TenantSnapshot snapshot =
                source(new Setting(List.of(tenant), true, false)).capture(tenant.id());

        assertThat(Line.of(snapshot.passwordSync().enabled())).isEqualTo(Line.NOT_REQUESTED);
        assertThat(feature(snapshot, SyncFeature.BLOCK_SOFT_MATCH)).isEqualTo(Line.NOT_REQUESTED);
        assertThat(snapshot.sufferedGaps()).isEmpty();
    }

    @Test
    void namesATenantThatDoesNotExist() {
        SnapshotSource source = source(everythingOf(HEALTHY));

        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> source.capture(TenantId.of("nobody.onmicrosoft.com")))
                .withMessageContaining("nobody.onmicrosoft.com")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(SnapshotException.Reason.TENANT_NOT_FOUND));
    }

    @Test
    void findsATenantByGuidAndByEveryDomainAndKeepsTheNameThatItWasGiven() {
        SnapshotSource source = source(everythingOf(HEALTHY));

        for (TenantId name : List.of(HEALTHY.id(), HEALTHY.guid(), TenantId.of("contoso.example"))) {
            TenantSnapshot snapshot = source.capture(name);
            assertThat(snapshot.tenant()).isEqualTo(name);
            assertThat(snapshot.profile().id().is(HEALTHY.guid().value())).isTrue();
        }
    }

    @Test
    void countsAgesFromTheClock() {
        SnapshotSource source = source(everythingOf(FakeTenant.staleDirectory("contoso.onmicrosoft.com")));

        clock.advance(Duration.ofHours(5));
        TenantSnapshot snapshot = source.capture(HEALTHY.id());

        assertThat(snapshot.capturedAt()).isEqualTo(MutableClock.DEFAULT_START.plus(Duration.ofHours(5)));
        assertThat(snapshot.directorySync().lastSync().toOptional().map(snapshot::ageOf))
                .contains(Duration.ofDays(4).plusHours(5));
    }

    @Test
    void givesTheSameFactsTwice() {
        SnapshotSource source = source(everythingOf(HEALTHY));

        assertThat(Line.ofAll(source.capture(HEALTHY.id()))).isEqualTo(Line.ofAll(source.capture(HEALTHY.id())));
    }

    @Test
    void keepsTenantsApartThatAreReadAtTheSameTime() throws Exception {
        List<FakeTenant> tenants = Stream.of("a1", "b2", "c3", "d4", "e5", "f6")
                .map(name -> FakeTenant.healthy(name + ".onmicrosoft.com"))
                .toList();
        SnapshotSource source = source(new Setting(tenants, true, true));
        List<Callable<TenantSnapshot>> captures = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            TenantId name = tenants.get(i % tenants.size()).id();
            captures.add(() -> source.capture(name));
        }

        for (TenantSnapshot snapshot : Together.call(captures)) {
            String guid = FakeTenant.healthy(snapshot.tenant().value()).guid().value();
            assertThat(snapshot.profile().id().is(guid)).isTrue();
        }
    }

    private DynamicTest test(Case one) {
        return dynamicTest(
                one.name(), () -> assertThat(Line.ofSync(capture(one.tenant()))).isEqualTo(one.sync()));
    }

    private TenantSnapshot capture(FakeTenant tenant) {
        return source(everythingOf(tenant)).capture(tenant.id());
    }

    private static Setting everythingOf(FakeTenant... tenants) {
        return new Setting(List.of(tenants), true, true);
    }

    private static String feature(TenantSnapshot snapshot, SyncFeature feature) {
        return Line.of(snapshot.features().flag(feature));
    }
}
