package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The least permissions with which Graph would have given the same answers about a tenant.
 *
 * <p>Found by asking again, with ever fewer permissions: of several that open the same, the narrower one stays. The
 * tenant and its permissions are taken as they are when the report is made, and requests that were refused count for
 * nothing. Immutable and safe for use by several threads.
 *
 * @param granted what the tenant consented to, and what tokens of users carried
 * @param needed those of them without which an answer would have been another one
 * @param uses for each needed permission the requests that would have been answered otherwise, method and path
 */
public record PermissionReport(Set<String> granted, Set<String> needed, Map<String, List<String>> uses) {

    /** Copies the collections. */
    public PermissionReport {
        granted = Collections.unmodifiableSet(new LinkedHashSet<>(granted));
        needed = Collections.unmodifiableSet(new LinkedHashSet<>(needed));
        uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    }

    /**
     * {@return the report about the requests to Graph since the start or the last reset}
     *
     * <p>It asks up to 1000 different requests again.
     *
     * @param graph the fake that was asked
     * @param tenant the GUID of a registered tenant, or one of its domains
     * @throws IllegalArgumentException if no such tenant is registered
     */
    public static PermissionReport of(FakeGraph graph, TenantId tenant) {
        requireNonNull(tenant, "tenant");
        return new PermissionTrials(graph.world(), graph.state(tenant)).report();
    }

    /** {@return the granted permissions that no answer depended on} */
    public Set<String> spare() {
        Set<String> spare = new LinkedHashSet<>(granted);
        spare.removeAll(needed);
        return Collections.unmodifiableSet(spare);
    }

    /** {@return the report as text, a line for each needed permission and one for the others} */
    @Override
    public String toString() {
        String lines = needed.stream()
                .map(name -> "  " + name + ": " + String.join(", ", uses.getOrDefault(name, List.of())))
                .collect(Collectors.joining("\n"));
        return "Needed:\n" + (lines.isEmpty() ? "  nothing" : lines) + "\nNot needed:\n  "
                + (spare().isEmpty() ? "nothing" : String.join(", ", spare()));
    }
}
