package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.Scenario;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The adapter over HTTPS reads what the fakes in memory say. */
class EverySourceTest extends FakeGraphTests {

    @ParameterizedTest
    @EnumSource
    void scenarioIsReadWithItsPermissions(Scenario scenario) {
        assertReadAlike(scenario.tenant(CONTOSO.value()));
    }

    @Test
    void tenantWithTroubleEverywhereIsRead() {
        assertReadAlike(RichTenants.troubled(CONTOSO.value()).grants(everyPermission()));
    }

    @Test
    void tenantWithoutALicenceIsRead() {
        assertReadAlike(RichTenants.troubled(CONTOSO.value()).withoutPremiumLicence());
    }

    @ParameterizedTest
    @EnumSource
    void permissionOpensTheSameOverHttpsAsInMemory(GraphPermission permission) {
        FakeTenant tenant = RichTenants.troubled(CONTOSO.value());

        assertReadAlike(tenant.grants(GraphPermission.ORGANIZATION_READ_ALL.value(), permission.value()));
    }

    private void assertReadAlike(FakeTenant tenant) {
        graph.tenant(tenant);
        GraphSnapshotSource source = build(throughProxy().sources(GraphSources.everything()));
        Map<String, String> inMemory = SnapshotFacts.ofGraph(
                FakeTenants.at(graph.clock(), tenant).readingEverything().capture(CONTOSO));

        assertThat(SnapshotFacts.ofGraph(source.capture(CONTOSO))).containsExactlyEntriesOf(inMemory);
    }

    private static String[] everyPermission() {
        return Arrays.stream(GraphPermission.values())
                .map(GraphPermission::value)
                .toArray(String[]::new);
    }
}
