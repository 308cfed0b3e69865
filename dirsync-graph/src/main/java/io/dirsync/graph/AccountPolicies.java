package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.snapshot.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    private static final List<String> CONTROLS =
            List.of("builtInControls", "customAuthenticationFactors", "termsOfUse");

    /** The names of the policies that are in force for the accounts. */
    Fact<List<String>> fact() {
        return policies.listFact(listed -> accounts.ids()
                .fold(
                        ids -> inForceFor(ids, listed),
                        Fact.Missing::new,
                        gap -> new Fact.Unreadable<>(gap, accounts.ids().origin())));
    }

    private static Fact<List<String>> inForceFor(Set<String> ids, Listed policies) {
        Sightings<String> found = new Sightings<>();
        for (ObjectNode policy : policies.items()) {
            if (!isComplete(policy)) {
                found.odd();
            } else if (isInForce(policy)
                    && reaches(ids, policy.path("conditions").path("users"))) {
                found.found(JsonText.of(policy.path("displayName")));
            }
        }
        return found.fact(
                new Member("value", policies.origin()), "a list of policies with state, users and grantControls");
    }

    /** A policy without controls to grant access only shapes sessions. */
    private static boolean isComplete(ObjectNode policy) {
        JsonNode controls = policy.path("grantControls");
        return policy.path("state").isTextual()
                && policy.path("conditions").path("users").isObject()
                && (controls.isNull() || controls.path("builtInControls").isArray());
    }

    private static boolean isInForce(ObjectNode policy) {
        JsonNode controls = policy.path("grantControls");
        boolean demandsSomething =
                CONTROLS.stream().anyMatch(kind -> !controls.path(kind).isEmpty())
                        || controls.path("authenticationStrength").isObject();
        return demandsSomething && JsonText.of(policy.path("state")).equalsIgnoreCase("enabled");
    }

    private static boolean reaches(Set<String> ids, JsonNode users) {
        Set<String> reached = new HashSet<>(ids);
        Set<String> included = JsonText.allOf(users.path("includeUsers"));
        boolean areAllIncluded =
                included.stream().anyMatch("All"::equalsIgnoreCase) || namesRole(users.path("includeRoles"));
        if (!areAllIncluded) {
            reached.retainAll(included);
        }
        reached.removeAll(JsonText.allOf(users.path("excludeUsers")));
        return !reached.isEmpty() && !namesRole(users.path("excludeRoles"));
    }

    private static boolean namesRole(JsonNode roles) {
        return JsonText.allOf(roles).stream().anyMatch(SyncIdentityQueries.ROLES::contains);
    }
}
