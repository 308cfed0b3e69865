package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ProvisioningAgent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the agents of {@code onPremisesPublishingProfiles}, which are listed under each thing that they serve.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/onpremisesagent">onPremisesAgent</a>.
 */
final class AgentLists {

    private AgentLists() {}

    /**
     * Both lists, each agent once. One without the other would not do: that nobody serves pass-through authentication says
     * as much about a tenant as that somebody does.
     */
    static Fact<List<ProvisioningAgent>> merged(Listing provisioning, Listing authentication) {
        return provisioning.listFact(first -> authentication.listFact(second -> agents(first, second)));
    }

    private static Fact<List<ProvisioningAgent>> agents(Listed first, Listed second) {
        boolean areComplete =
                Stream.concat(first.items().stream(), second.items().stream()).allMatch(AgentLists::isComplete);
        if (!areComplete) {
            return new Fact.Unreadable<>(
                    Gap.of(Gap.Reason.MALFORMED, "an agent has no id, no machineName or no known status"),
                    first.origin());
        }
        Map<String, ProvisioningAgent> byId = new LinkedHashMap<>();
        first.items().forEach(agent -> byId.putIfAbsent(id(agent), agent(agent, "provisioning")));
        second.items().forEach(agent -> byId.merge(id(agent), agent(agent, "authentication"), AgentLists::both));
        return new Fact.Known<>(List.copyOf(byId.values()), first.origin());
    }

    private static boolean isComplete(ObjectNode agent) {
        String status = JsonText.of(agent.path("status"));
        return !id(agent).isEmpty()
                && agent.path("machineName").isTextual()
                && (isActive(status) || status.equalsIgnoreCase("inactive"));
    }

    /** What an agent serves follows from the list that it is in, even where it does not say so itself. */
    private static ProvisioningAgent agent(ObjectNode agent, String listedUnder) {
        Set<String> types = new HashSet<>(Set.of(listedUnder));
        JsonText.allOf(agent.path("supportedPublishingTypes")).stream()
                .filter(type -> !type.isEmpty())
                .forEach(type -> types.add(type.toLowerCase(Locale.ROOT)));
        String status = JsonText.of(agent.path("status"));
        return new ProvisioningAgent(agent.get("machineName").textValue(), isActive(status), types);
    }

    private static ProvisioningAgent both(ProvisioningAgent one, ProvisioningAgent other) {
        Set<String> types = new HashSet<>(one.publishingTypes());
        types.addAll(other.publishingTypes());
        return new ProvisioningAgent(one.machine(), one.active(), types);
    }

    private static String id(ObjectNode agent) {
        return JsonText.of(agent.path("id"));
    }

    private static boolean isActive(String status) {
        return status.equalsIgnoreCase("active");
    }
}
