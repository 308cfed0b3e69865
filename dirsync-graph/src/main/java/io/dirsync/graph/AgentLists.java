package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ProvisioningAgent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads the agents of {@code onPremisesPublishingProfiles}, which are listed under each thing that they serve.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/onpremisesagent">onPremisesAgent</a>.
 */
final class AgentLists {

    private AgentLists() {}

    /** Both lists, each agent once. */
    static Fact<List<ProvisioningAgent>> merged(Listing provisioning, Listing authentication) {
        return provisioning.listFact(first -> authentication.listFact(second -> agents(first, second)));
    }

    private static Fact<List<ProvisioningAgent>> agents(Listed first, Listed second) {
        Map<String, ObjectNode> byId = new LinkedHashMap<>();
        for (Collection<ObjectNode> items : List.of(first.items(), second.items())) {
            items.forEach(agent -> byId.putIfAbsent(agent.path("id").asText(), agent));
        }
        boolean areComplete = byId.values().stream()
                .allMatch(agent -> agent.path("machineName").isTextual()
                        && agent.path("status").isTextual());
        if (!areComplete) {
            return new Fact.Unreadable<>(
                    Gap.of(Gap.Reason.MALFORMED, "an agent has no machineName or no status"), first.origin());
        }
        return new Fact.Known<>(byId.values().stream().map(AgentLists::agent).toList(), first.origin());
    }

    private static ProvisioningAgent agent(ObjectNode agent) {
        return new ProvisioningAgent(
                agent.get("machineName").textValue(),
                agent.get("status").textValue().equalsIgnoreCase("active"),
                publishingTypes(agent.path("supportedPublishingTypes")));
    }

    private static Set<String> publishingTypes(JsonNode types) {
        return StreamSupport.stream(types.spliterator(), false)
                .map(type -> type.asText().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
