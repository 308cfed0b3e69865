package io.dirsync.testkit.graph;

import io.dirsync.testkit.graph.FilterPath.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A part of the entities that a filter keeps.
 *
 * @param next the index at which the page after it begins; empty on the last page
 */
record Page(List<Map<String, @Nullable Object>> entities, OptionalInt next) {

    /** The size of a page when the client does not say. */
    static final int SIZE = 100;

    /** Where a page begins and how many entities fit on it. */
    record Extent(int from, int size) {}

    static Page of(List<Map<String, @Nullable Object>> all, Optional<Filter> filter, Extent extent) {
        List<Map<String, @Nullable Object>> entities = new ArrayList<>();
        int size = all.size();
        for (int i = extent.from(); i < size; i++) {
            Map<String, @Nullable Object> entity = all.get(i);
            if (keeps(filter, entity)) {
                if (entities.size() == extent.size()) {
                    return new Page(entities, OptionalInt.of(i));
                }
                entities.add(entity);
            }
        }
        return new Page(entities, OptionalInt.empty());
    }

    static long count(List<Map<String, @Nullable Object>> all, Optional<Filter> filter) {
        return filter.isEmpty()
                ? all.size()
                : all.stream().filter(entity -> keeps(filter, entity)).count();
    }

    private static boolean keeps(Optional<Filter> filter, Map<String, @Nullable Object> entity) {
        return filter.isEmpty() || filter.get().matches(new Scope(entity, Map.of()));
    }
}
