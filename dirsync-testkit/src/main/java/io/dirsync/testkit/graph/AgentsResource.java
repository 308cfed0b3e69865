package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeAgent;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code onPremisesPublishingProfiles/{id}/agents}: the agents that serve a purpose, which is the id. */
final class AgentsResource implements Resource {

    private static final String ADDRESS = "203.0.113.7";

    private static final Table<Registered> TABLE = Table.<Registered>start()
            .text("id", it -> it.tenant().population().id("AGENT " + it.agent().machine(), 0))
            .text("externalIp", it -> ADDRESS)
            .text("machineName", it -> it.agent().machine())
            .with(Property.of("status", EdmType.ENUM), it -> it.agent().isActive() ? "active" : "inactive")
            .object("supportedPublishingTypes", it -> List.copyOf(it.agent().publishingTypes()));

    private static final EntitySet SET = EntitySet.at("onPremisesPublishingProfiles/{id}/agents")
            .type("microsoft.graph.onPremisesAgent")
            .onlyIn(ApiVersion.BETA)
            .readBy(Gates.of(GraphArea.AGENTS))
            .properties(TABLE.properties())
            .property(Property.navigation("agentGroups"))
            .build();

    private record Registered(TenantState tenant, FakeAgent agent) {}

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        String purpose = reading.parent("onPremisesPublishingProfiles");
        return TABLE.rows(reading.tenant().subjects().cloudSync().agents().stream()
                .filter(agent -> agent.publishingTypes().stream().anyMatch(purpose::equalsIgnoreCase))
                .map(agent -> new Registered(reading.tenant(), agent))
                .toList());
    }

    @Override
    public Object related(Reading reading, Map<String, @Nullable Object> entity, String navigation) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        group.put("id", reading.tenant().population().id("AGENT GROUP", 0));
        group.put("displayName", "Default");
        group.put("isDefault", true);
        group.put("publishingType", reading.parent("onPremisesPublishingProfiles"));
        return List.of(group);
    }
}
