package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Walk.End;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ServiceErrorGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The unresolved errors that other services report about one kind of object. Used by one thread at a time. */
final class ServiceErrorTally {

    private final Map<String, ServiceErrorGroup> groups = new LinkedHashMap<>();
    private @Nullable End end;

    void add(ObjectNode object) {
        for (JsonNode error : object.path("serviceProvisioningErrors")) {
            if (!error.path("isResolved").asBoolean()) {
                String service = error.path("serviceInstance").asText();
                merge(groups, new ServiceErrorGroup(service, 1, ErrorFacts.instant(error, "createdDateTime")));
            }
        }
    }

    ServiceErrorTally endedWith(End reached) {
        end = reached;
        return this;
    }

    /** All kinds together. A list that is not complete is told only if there is something in it. */
    static Fact<List<ServiceErrorGroup>> groups(List<ServiceErrorTally> tallies) {
        Map<String, ServiceErrorGroup> groups = new LinkedHashMap<>();
        tallies.forEach(tally -> tally.groups.values().forEach(group -> merge(groups, group)));
        Failed cut = tallies.stream()
                .map(tally -> tally.ended().cut())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return cut != null && groups.isEmpty()
                ? new Fact.Unreadable<>(cut.gap(), cut.origin())
                : new Fact.Known<>(
                        List.copyOf(groups.values()), tallies.get(0).ended().origin());
    }

    private End ended() {
        return Objects.requireNonNull(end, "end");
    }

    private static void merge(Map<String, ServiceErrorGroup> groups, ServiceErrorGroup more) {
        groups.merge(more.service(), more, ServiceErrorTally::both);
    }

    private static ServiceErrorGroup both(ServiceErrorGroup one, ServiceErrorGroup other) {
        return new ServiceErrorGroup(
                one.service(), one.count() + other.count(), ErrorFacts.earlier(one.oldest(), other.oldest()));
    }
}
