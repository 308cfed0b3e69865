package io.dirsync.testkit.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members that a request asks for with {@code $select}; all of them when it does not. */
record Selection(Optional<List<String>> names) {

    static Selection of(Ask ask) {
        return new Selection(ask.query("$select").or(() -> ask.query("select")).map(Selection::split));
    }

    /** What {@code $metadata} is told to describe, for example {@code (id,displayName)}. */
    String context() {
        return names.map(chosen -> "(" + String.join(",", chosen) + ")").orElse("");
    }

    Map<String, @Nullable Object> of(Map<String, @Nullable Object> members, String type) {
        if (names.isEmpty()) {
            return new LinkedHashMap<>(members);
        }
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        for (String name : names.get()) {
            if (!members.containsKey(name)) {
                throw GraphProblem.noSuchProperty(name, type);
            }
            chosen.put(name, members.get(name));
        }
        return chosen;
    }

    private static List<String> split(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).toList();
    }
}
