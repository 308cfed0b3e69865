package io.dirsync.testkit.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties that a request asks for with {@code $select}; those that are sent unasked when it does not. */
record Selection(Optional<List<String>> names) {

    static Selection of(Ask ask) {
        return new Selection(ask.query("$select").or(() -> ask.query("select")).map(Selection::split));
    }

    /** What {@code $metadata} is told to describe, for example {@code (id,displayName)}. */
    String context() {
        return names.map(chosen -> "(" + String.join(",", chosen) + ")").orElse("");
    }

    /** Throws when the type has no property of such a name. */
    void check(EntitySet set, ApiVersion version) {
        for (String name : names.orElse(List.of())) {
            if (set.property(name, version).isEmpty()) {
                throw GraphProblem.noSuchProperty(name, set.type());
            }
        }
    }

    Map<String, @Nullable Object> of(Map<String, @Nullable Object> entity, EntitySet set, ApiVersion version) {
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        entity.forEach((name, value) -> {
            if (name.startsWith("@") || isChosen(name, set, version)) {
                chosen.put(name, value);
            }
        });
        return chosen;
    }

    private boolean isChosen(String name, EntitySet set, ApiVersion version) {
        Property.Show show = set.property(name, version)
                .map(Property::show)
                .orElseThrow(() -> new IllegalStateException(set + " does not declare its property " + name));
        return names.map(wanted -> wanted.contains(name)).orElse(show == Property.Show.ALWAYS);
    }

    private static List<String> split(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).toList();
    }
}
