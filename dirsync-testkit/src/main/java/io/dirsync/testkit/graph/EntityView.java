package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an entity goes into an answer.
 *
 * @param shown the properties that permissions open; empty for all of them
 */
record EntityView(
        Resource resource, Reading reading, QueryOptions options, Optional<Set<String>> shown, MetadataLevel level) {

    private static final String TYPE = "@odata.type";

    Map<String, @Nullable Object> of(Map<String, @Nullable Object> entity) {
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        if (level == MetadataLevel.FULL) {
            chosen.put(TYPE, "#" + resource.set().type());
        }
        entity.forEach((name, value) -> {
            if (name.startsWith("@") ? level.keeps(name) : options.selection().wants(declared(name))) {
                chosen.put(name, isHidden(name) ? null : value);
            }
        });
        options.expansion()
                .properties()
                .forEach((name, selection) -> chosen.put(name, related(entity, name, selection)));
        return chosen;
    }

    /** What the context says of the properties, for example {@code (id,displayName)}. */
    String context() {
        List<String> parts = new ArrayList<>(options.selection().names().orElse(List.of()));
        parts.addAll(options.expansion().context());
        return parts.isEmpty() ? "" : "(" + String.join(",", parts) + ")";
    }

    private Property declared(String name) {
        return resource.set()
                .property(name, reading.version())
                .orElseThrow(
                        () -> new IllegalStateException(resource.set() + " does not declare its property " + name));
    }

    private boolean isHidden(String name) {
        return !name.startsWith("@") && shown.isPresent() && !shown.get().contains(name);
    }

    private @Nullable Object related(Map<String, @Nullable Object> entity, String navigation, Selection selection) {
        Object related = resource.related(reading, entity, navigation);
        if (related instanceof Collection<?> several) {
            return several.stream().map(one -> chosen(one, selection)).toList();
        }
        return related == null ? null : chosen(related, selection);
    }

    private Map<String, @Nullable Object> chosen(@Nullable Object entity, Selection selection) {
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        ((Map<?, ?>) requireNonNull(entity)).forEach((key, value) -> {
            String name = String.valueOf(key);
            if (name.startsWith("@") ? level.keeps(name) : selection.wants(name)) {
                chosen.put(name, value);
            }
        });
        return chosen;
    }
}
