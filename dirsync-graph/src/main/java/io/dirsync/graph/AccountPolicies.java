package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The Conditional Access policies that stand in the way of accounts of synchronization.
 *
 * <p>Whether an account is in a group that a policy names is not looked up, so policies for groups are left out. Source:
 * <a href="https://learn.microsoft.com/graph/api/resources/conditionalaccessusers">conditionalAccessUsers</a>.
 *
 * @param accounts the accounts
 * @param policies all policies of the tenant
 */
record AccountPolicies(SyncAccounts accounts, Listing policies) {

    /** The names of the policies that are in force for the accounts. */
    Fact<List<String>> fact() {
        return policies.listFact(listed -> accounts.<List<String>>unread()
                .orElseGet(() -> new Fact.Known<>(
                        listed.items().stream()
                                .filter(this::stopsAccounts)
                                .map(policy -> policy.path("displayName").asText())
                                .toList(),
                        listed.origin())));
    }

    private boolean stopsAccounts(ObjectNode policy) {
        return policy.path("state").asText().equalsIgnoreCase("enabled")
                && demandsSomething(policy.path("grantControls"))
                && reachesAccounts(policy.path("conditions").path("users"));
    }

    private static boolean demandsSomething(JsonNode controls) {
        return !controls.path("builtInControls").isEmpty()
                || controls.path("authenticationStrength").isObject();
    }

    private boolean reachesAccounts(JsonNode users) {
        Set<String> reached = new HashSet<>(accounts.ids());
        Set<String> included = texts(users.path("includeUsers"));
        boolean areAllIncluded = included.contains("All") || names(users.path("includeRoles"));
        if (!areAllIncluded) {
            reached.retainAll(included);
        }
        reached.removeAll(texts(users.path("excludeUsers")));
        return !reached.isEmpty() && !names(users.path("excludeRoles"));
    }

    private static boolean names(JsonNode roles) {
        return texts(roles).stream().anyMatch(SyncIdentityQueries.ROLES::contains);
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
