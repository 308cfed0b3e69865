package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphSourcesTest {

    private final GraphSources core = GraphSources.core();

    @Test
    void coreIsOrganizationAndSwitches() {
        assertThat(core.asSet())
                .containsExactly(GraphSource.ORGANIZATION, GraphSource.PASSWORD_SYNC_TIME, GraphSource.SYNC_FEATURES);
    }

    @Test
    void standardIsWhatAnApplicationCanReadWithoutALicence() {
        assertThat(GraphSources.everything()
                        .without(GraphSources.standard().asSet().toArray(GraphSource[]::new))
                        .asSet())
                .containsExactly(
                        GraphSource.FEDERATION,
                        GraphSource.SERVICE_ERRORS,
                        GraphSource.CONDITIONAL_ACCESS,
                        GraphSource.PROVISIONING_AGENTS,
                        GraphSource.RECOMMENDATIONS,
                        GraphSource.LOGS);
        assertThat(GraphSources.standard().asSet())
                .flatExtracting(GraphSource::permissions)
                .extracting(GraphPermission::kinds)
                .allSatisfy(kinds -> assertThat(kinds).contains(GraphPermission.Kind.APPLICATION));
    }

    @Test
    void setsGrowAndShrinkWithoutChanging() {
        GraphSources larger = core.with(GraphSource.DOMAINS, GraphSource.LOGS);

        assertThat(larger.contains(GraphSource.DOMAINS)).isTrue();
        assertThat(larger.without(GraphSource.LOGS, GraphSource.DOMAINS))
                .isEqualTo(core)
                .hasSameHashCodeAs(core)
                .hasToString("[ORGANIZATION, PASSWORD_SYNC_TIME, SYNC_FEATURES]");
        assertThat(core.contains(GraphSource.DOMAINS)).isFalse();
    }

    @Test
    void restrictionsTakeBetaAndSwitchesAway() {
        assertThat(core.restrictedTo(false, true).asSet())
                .containsExactly(GraphSource.ORGANIZATION, GraphSource.SYNC_FEATURES);
        assertThat(core.with(GraphSource.SYNC_CLIENT).restrictedTo(true, false).asSet())
                .containsExactly(GraphSource.ORGANIZATION, GraphSource.PASSWORD_SYNC_TIME);
        assertThat(core.restrictedTo(true, true)).isEqualTo(core);
    }

    @Test
    void everyFactOfTheServiceHasOneSource() {
        List<String> ofOthers = List.of("history.", "serverEvidence.");
        List<String> names = TenantSnapshot.builder(TenantId.of("contoso.com"), Instant.EPOCH).build().facts().stream()
                .map(NamedFact::name)
                .filter(name -> ofOthers.stream().noneMatch(name::startsWith))
                .toList();

        assertThat(Arrays.stream(GraphSource.values()).flatMap(source -> source.facts().stream()))
                .containsExactlyInAnyOrderElementsOf(names);
    }
}
