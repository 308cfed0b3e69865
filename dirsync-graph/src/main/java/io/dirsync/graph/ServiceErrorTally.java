package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Walk.End;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ServiceErrorGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The unresolved errors that other services report about one kind of object. Used by one thread at a time. */
final class ServiceErrorTally {

    /** What counts must stay small whatever the service invents. */
    private static final int MAX_GROUPS = 100;

    private final Map<String, ServiceErrorGroup> groups = new LinkedHashMap<>();
    private boolean isAnyOdd;
    private @Nullable End end;

    void add(ObjectNode object) {
        JsonNode errors = object.path("serviceProvisioningErrors");
        // With too little permission the service leaves the errors out.
        isAnyOdd |= !errors.isArray();
        for (JsonNode error : errors) {
            JsonNode isResolved = error.path("isResolved");
            if (!isResolved.isBoolean()) {
                isAnyOdd = true;
            } else if (!isResolved.booleanValue()) {
                String service = JsonText.of(error.path("serviceInstance"));
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
                .map(ServiceErrorTally::trouble)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return cut != null && groups.isEmpty()
                ? new Fact.Unreadable<>(cut.gap(), cut.origin())
                : new Fact.Known<>(
                        List.copyOf(groups.values()), tallies.get(0).ended().origin());
    }

    /** What keeps it from being complete. */
    private @Nullable Failed trouble() {
        if (ended().cut() != null || !isAnyOdd) {
            return ended().cut();
        }
        return Failed.of(
                Gap.of(Gap.Reason.NOT_RETURNED, "an object without its serviceProvisioningErrors"), ended().origin());
    }

    private End ended() {
        return Objects.requireNonNull(end, "end");
    }

    private static void merge(Map<String, ServiceErrorGroup> groups, ServiceErrorGroup more) {
        boolean isRoom = groups.size() < MAX_GROUPS || groups.containsKey(more.service());
        groups.merge(isRoom ? more.service() : "", more, ServiceErrorTally::both);
    }

    private static ServiceErrorGroup both(ServiceErrorGroup one, ServiceErrorGroup other) {
        return new ServiceErrorGroup(
                one.service(), one.count() + other.count(), ErrorFacts.earlier(one.oldest(), other.oldest()));
    }
}
