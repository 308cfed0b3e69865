package io.dirsync.testkit.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The path of a set, with holes where keys of parents stand. */
record PathTemplate(List<String> segments) {

    private static final String HOLE = "{id}";

    static PathTemplate of(String path) {
        return new PathTemplate(List.of(path.split("/", -1)));
    }

    /**
     * The keys in the holes by the path of their set, when the beginning of a path is like this one.
     *
     * @param asked its first segments, at least as many as there are here
     */
    Optional<Map<String, Key>> keysIn(List<PathSegment> asked) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            Optional<Key> key = asked.get(i).asKey();
            if (segments.get(i).equals(HOLE) && key.isPresent()) {
                keys.put(String.join("/", segments.subList(0, i)), key.get());
            } else if (!asked.get(i).is(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(keys);
    }

    /** Whether the path can be the beginning of this one. */
    boolean beginsLike(List<PathSegment> asked) {
        return asked.size() <= segments.size()
                && new PathTemplate(segments.subList(0, asked.size()))
                        .keysIn(asked)
                        .isPresent();
    }

    /** The path of an entity of the set. */
    PathTemplate entity() {
        return of(this + "/" + HOLE);
    }

    int size() {
        return segments.size();
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
