package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EverySourceTest extends FakeGraphTests {

    @ParameterizedTest
    @EnumSource
    void readsOverHttpsWhatTheFakesInMemorySay(Scenario scenario) {
        FakeTenant tenant = scenario.tenant(CONTOSO.value());
        graph.tenant(tenant);
        GraphSnapshotSource source = build(throughProxy().sources(GraphSources.everything()));

        TenantSnapshot inMemory =
                FakeTenants.at(graph.clock(), tenant).readingEverything().capture(CONTOSO);

        assertThat(facts(source.capture(CONTOSO))).containsExactlyEntriesOf(facts(inMemory));
    }

    /** Neither where a fact came from nor the words about a gap: only what a rule sees, and what Graph can know. */
    private static Map<String, String> facts(TenantSnapshot snapshot) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (NamedFact named : snapshot.facts()) {
            if (!named.name().matches("(serverEvidence|history)\\..*")) {
                facts.put(named.name(), text(named.fact()));
            }
        }
        return facts;
    }

    private static String text(Fact<?> fact) {
        String text = fact.whyUnreadable()
                .map(EverySourceTest::text)
                .orElseGet(() -> fact.toOptional().map(Object::toString).orElse("missing"));
        return text.replaceAll("(, )?origin=[^,\\]]*", "").replaceAll("detail=[^,\\]]*", "");
    }

    private static String text(Gap gap) {
        return gap.reason() + (gap.permission() == null ? "" : " " + gap.permission());
    }
}
