package io.dirsync.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartingFromTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");

    @Test
    void needsNoOtherAnnotation(@StartingFrom(Scenario.STALE_DIRECTORY) FakeTenants tenants, MutableClock clock) {
        clock.advance(Duration.ofHours(1));
        TenantSnapshot snapshot = tenants.capture(CONTOSO);

        assertThat(snapshot.directorySync().lastSync().toOptional().map(snapshot::ageOf))
                .contains(Duration.ofDays(4).plusHours(1));
    }

    @Test
    void givesSeveralTenantsAtOnce(
            @StartingFrom(Scenario.HEALTHY)
                    @StartingFrom(value = Scenario.CLOUD_ONLY, domain = "fabrikam.onmicrosoft.com")
                    FakeTenants tenants) {
        assertThat(tenants.capture(CONTOSO).directorySync().enabled().is(true)).isTrue();
        assertThat(tenants.capture(TenantId.of("fabrikam.onmicrosoft.com"))
                        .directorySync()
                        .enabled()
                        .isMissing())
                .isTrue();
    }

    @Test
    void namesTheTenant(@StartingFrom(value = Scenario.HEALTHY, domain = "fabrikam.example") FakeTenant tenant) {
        assertThat(tenant.id()).isEqualTo(TenantId.of("fabrikam.example"));
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void standsBesideOtherParameters(Scenario scenario, @StartingFrom(Scenario.HEALTHY) FakeTenant tenant) {
        assertThat(scenario.tenant(tenant.id().value()).guid()).isEqualTo(tenant.guid());
    }

    @Test
    void registersTenantsWithEveryServerOfTheTest() {
        Run.of(TwoServers.class).passes(1);
    }

    @Test
    void refusesConstructorsAndWhatRunsOnceForTheClass() {
        Run.of(TooEarly.class).results().containerEvents().assertStatistics(counted -> counted.failed(1));
        Run.of(InConstructor.class)
                .failsWith(message -> message.startsWith(
                                "@StartingFrom belongs on parameters of tests and of methods"
                                        + " annotated with @BeforeEach, because every test begins without tenants; not on those of")
                        && message.contains("InConstructor("));
    }

    @Test
    void refusesOtherTypesAndTwoTenantsForOne() {
        String advice = "@StartingFrom gives one FakeTenant or a FakeTenants, but ";
        Run.of(WrongType.class).failsWith((advice + "1 of them stand at a parameter of type String.")::equals);
        Run.of(TwoForOne.class).failsWith((advice + "2 of them stand at a parameter of type FakeTenant.")::equals);
    }

    static class TwoServers {

        @RegisterExtension
        static final FakeGraphExtension forAll = FakeGraphExtension.create();

        @RegisterExtension
        final FakeGraphExtension forOne = FakeGraphExtension.create();

        private FakeTenant before;

        @BeforeEach
        void register(@StartingFrom(Scenario.HEALTHY) FakeTenant tenant) {
            before = tenant;
        }

        @Test
        void knowsTheTenant() throws Exception {
            String path = "/" + before.guid() + "/v2.0/.well-known/openid-configuration";

            assertThat(Visitor.of(forAll.server()).get(path)).isEqualTo(200);
            assertThat(Visitor.of(forOne.server()).get(path)).isEqualTo(200);
        }
    }

    static class TooEarly {

        @BeforeAll
        static void once(@StartingFrom(Scenario.HEALTHY) FakeTenant tenant) {}

        @Test
        void one() {}
    }

    static class InConstructor {

        InConstructor(@StartingFrom(Scenario.HEALTHY) FakeTenant tenant) {}

        @Test
        void one() {}
    }

    static class WrongType {

        @Test
        void one(@StartingFrom(Scenario.HEALTHY) String tenant) {}
    }

    static class TwoForOne {

        @Test
        void one(@StartingFrom(Scenario.HEALTHY) @StartingFrom(Scenario.CLOUD_ONLY) FakeTenant tenant) {}
    }
}
