package io.dirsync.testkit.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which value a filter looks at.
 *
 * @param variable of the lambda, or empty for the entity itself
 * @param names of properties, the outer one first; none for the variable's own value
 */
record FilterPath(String variable, List<String> names) {

    boolean isOfEntity() {
        return variable.isEmpty();
    }

    String text() {
        return String.join("/", names);
    }

    @Nullable
    Object in(Scope scope) {
        Object value = isOfEntity() ? scope.entity() : scope.variables().get(variable);
        for (String name : names) {
            value = value instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return value;
    }

    /** What paths begin from. */
    record Scope(Map<String, @Nullable Object> entity, Map<String, @Nullable Object> variables) {}
}
