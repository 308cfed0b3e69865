package io.dirsync.testkit.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The properties that a request asks for with {@code $select}; those that are sent unasked when it does not. */
record Selection(Optional<List<String>> names) {

    private static final String ALL = "*";

    static Selection of(Ask ask) {
        return of(QueryOptions.value(ask, "select"));
    }

    static Selection of(Optional<String> list) {
        return new Selection(list.map(Selection::split));
    }

    /** Throws when the type has no property of such a name. */
    void check(EntitySet set, ApiVersion version) {
        for (String name : names.orElse(List.of())) {
            if (name.isEmpty()) {
                throw GraphProblem.badRequest("Parsing OData Select and Expand failed: Term '' is not valid in a"
                        + " $select or $expand expression.");
            }
            if (!name.equals(ALL) && set.property(name, version).isEmpty()) {
                throw GraphProblem.noSuchProperty(name, set.type());
            }
        }
    }

    /** Whether a property is to be sent that has no declaration here. */
    boolean wants(String name) {
        return names.map(wanted -> wanted.contains(name) || wanted.contains(ALL))
                .orElse(true);
    }

    boolean wants(Property property) {
        return names.isEmpty() ? property.show() == Property.Show.ALWAYS : wants(property.name());
    }

    private static List<String> split(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).toList();
    }
}
