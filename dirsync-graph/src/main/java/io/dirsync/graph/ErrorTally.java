package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Walk.End;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The errors of one kind of object, counted while they pass. Used by one thread at a time. */
final class ErrorTally {

    private static final int MAX_SAMPLES = 10;

    /** The categories are an open set, and what counts must stay small whatever the service invents. */
    private static final int MAX_GROUPS = 100;

    private final ObjectError.Type type;
    private final Map<List<String>, ObjectErrorGroup> groups = new LinkedHashMap<>();
    private final List<ObjectError> samples = new ArrayList<>();
    private boolean isAnyOdd;
    private @Nullable End end;

    ErrorTally(ObjectError.Type type) {
        this.type = type;
    }

    void add(ObjectNode object) {
        JsonNode errors = object.path("onPremisesProvisioningErrors");
        // With too little permission the service leaves the errors out.
        isAnyOdd |= !errors.isArray();
        for (JsonNode error : errors) {
            isAnyOdd |= !error.isObject();
            ObjectError one = ErrorFacts.error(type, object, error);
            merge(groups, new ObjectErrorGroup(one.category(), one.property(), 1, one.occurred()));
            if (samples.size() < MAX_SAMPLES) {
                samples.add(one);
            }
        }
    }

    ErrorTally endedWith(End reached) {
        end = reached;
        return this;
    }

    /**
     * All kinds together. Errors that were found are told even where others could not be looked for; that none was found
     * is only known if all objects were looked at.
     */
    static Fact<ObjectErrorSummary> summary(List<ErrorTally> tallies) {
        Map<List<String>, ObjectErrorGroup> groups = new LinkedHashMap<>();
        tallies.forEach(tally -> tally.groups.values().forEach(group -> merge(groups, group)));
        List<ObjectError> samples = tallies.stream()
                .flatMap(tally -> tally.samples.stream())
                .limit(MAX_SAMPLES)
                .toList();
        Failed cut = tallies.stream()
                .map(ErrorTally::trouble)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (cut != null && groups.isEmpty()) {
            return new Fact.Unreadable<>(cut.gap(), cut.origin());
        }
        Origin origin = tallies.get(0).ended().origin();
        return new Fact.Known<>(new ObjectErrorSummary(List.copyOf(groups.values()), samples, cut == null), origin);
    }

    /** What keeps it from being complete. */
    private @Nullable Failed trouble() {
        if (ended().cut() != null || !isAnyOdd) {
            return ended().cut();
        }
        return Failed.of(
                Gap.of(Gap.Reason.NOT_RETURNED, "an object without its onPremisesProvisioningErrors"),
                ended().origin());
    }

    private End ended() {
        return Objects.requireNonNull(end, "end");
    }

    private static void merge(Map<List<String>, ObjectErrorGroup> groups, ObjectErrorGroup more) {
        List<String> kind = List.of(more.category(), more.property());
        boolean isRoom = groups.size() < MAX_GROUPS || groups.containsKey(kind);
        groups.merge(isRoom ? kind : List.of("", ""), more, ErrorFacts::both);
    }
}
