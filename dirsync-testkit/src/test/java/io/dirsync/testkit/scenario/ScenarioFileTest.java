package io.dirsync.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.TenantState;
import io.dirsync.testkit.graph.FakeGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioFileTest {

    private static final Instant NOW = MutableClock.DEFAULT_START;

    @ParameterizedTest
    @EnumSource
    void keepsEverythingThatIsTrueOfAScenario(Scenario scenario) {
        FakeTenant tenant = scenario.tenant("contoso.onmicrosoft.com");

        assertThat(written(tenant)).isEqualTo(tenant.stateAt(NOW));
    }

    @Test
    void keepsSomethingOfEverything() {
        assertThat(ScenarioFile.of(FullTenant.contoso()).json()).doesNotContain("[ ]", "{ }");
        assertThat(written(FullTenant.contoso())).isEqualTo(FullTenant.contoso().stateAt(NOW));
    }

    @Test
    void isTheSameTextForTheSameTenants() {
        String json = ScenarioFile.of(FullTenant.contoso()).json();

        assertThat(ScenarioFile.parse(json).json()).isEqualTo(json);
    }

    @Test
    void keepsSeveralTenantsInOrder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tenants.json");
        ScenarioFile.of(FakeTenant.healthy("fabrikam.example"), FakeTenant.healthy("contoso.example"))
                .write(file);

        assertThat(ScenarioFile.read(file).tenants())
                .extracting(tenant -> tenant.id().value())
                .containsExactly("fabrikam.example", "contoso.example");
    }

    @Test
    void changesOnlyWhatItNamesOfAScenario() {
        FakeTenant tenant = tenant("""
                "scenario": "STALE-passwords", "directory": { "last": "PT5H" },
                "features": { "%s": true }, "subjects": { "content": { "quota": { "used": 49000 } } }
                """.formatted(SyncFeature.PASSWORD_WRITEBACK.property()));

        assertThat(tenant.stateAt(NOW))
                .isEqualTo(Scenario.STALE_PASSWORDS
                        .tenant("contoso.example")
                        .lastDirectorySyncWas(Duration.ofHours(5))
                        .feature(SyncFeature.PASSWORD_WRITEBACK, true)
                        .quota(49_000, 50_000)
                        .stateAt(NOW));
    }

    @Test
    void startsHealthyUnlessItSaysOtherwise() {
        assertThat(tenant("\"displayName\": \"Contoso A/S\"").stateAt(NOW))
                .isEqualTo(Scenario.HEALTHY
                        .tenant("contoso.example")
                        .named("Contoso A/S")
                        .stateAt(NOW));
    }

    @Test
    void readsInstantsAgesAndTimesToCome() {
        assertThat(tenant(
                                "\"directory\": { \"last\": \"2026-11-18T12:00:00Z\" }, \"passwords\": { \"last\": \"-PT1H\" }")
                        .stateAt(NOW))
                .returns(
                        Instant.parse("2026-11-18T12:00:00Z"),
                        state -> state.directory().last())
                .returns(
                        NOW.plus(Duration.ofHours(1)),
                        state -> state.passwords().last());
        assertThat(tenant("\"directory\": { \"enabled\": null, \"last\": null }")
                        .stateAt(NOW)
                        .directory())
                .isEqualTo(new TenantState.Synchronization(null, null));
    }

    @Test
    void holdsWhatARunningFakeServes() {
        try (FakeGraph graph = FakeGraph.start()) {
            graph.tenant(FakeTenant.staleDirectory("fabrikam.example"));
            graph.tenant(FullTenant.contoso());
            graph.clock().advance(Duration.ofDays(1));

            List<FakeTenant> read =
                    ScenarioFile.parse(ScenarioFile.of(graph.tenants()).json()).tenants();

            assertThat(read)
                    .extracting(tenant -> tenant.stateAt(NOW))
                    .containsExactly(
                            FullTenant.contoso().stateAt(NOW),
                            FakeTenant.staleDirectory("fabrikam.example").stateAt(NOW));
        }
    }

    private static FakeTenant tenant(String members) {
        return ScenarioFile.parse("""
                        { "schemaVersion": "1.0", "kind": "scenario", "tenants": [ { "id": "contoso.example", %s } ] }
                        """.formatted(members)).tenants().get(0);
    }

    private static TenantState written(FakeTenant tenant) {
        return ScenarioFile.parse(ScenarioFile.of(tenant).json())
                .tenants()
                .get(0)
                .stateAt(NOW);
    }
}
