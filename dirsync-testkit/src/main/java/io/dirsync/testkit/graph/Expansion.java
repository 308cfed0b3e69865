package io.dirsync.testkit.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The navigation properties that a request asks for with {@code $expand}, each with its own selection. */
record Expansion(Map<String, Selection> properties) {

    private static final Pattern ITEM = Pattern.compile("\\s*(\\w+)\\s*(?:\\(([^()]*)\\))?\\s*(?:,|$)");
    private static final Pattern SELECT = Pattern.compile("\\s*\\$?select\\s*=([^;]*)", Pattern.CASE_INSENSITIVE);

    static Expansion of(Ask ask) {
        return new Expansion(
                QueryOptions.value(ask, "expand").map(Expansion::split).orElse(Map.of()));
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    /** Throws when the type has no navigation property of such a name. */
    void check(EntitySet set, ApiVersion version) {
        for (String name : properties.keySet()) {
            if (set.property(name, version).filter(Property::isNavigation).isEmpty()) {
                throw GraphProblem.noSuchProperty(name, set.type());
            }
        }
    }

    /** What {@code $metadata} is told to describe, for example {@code members()}. */
    List<String> context() {
        List<String> context = new ArrayList<>();
        properties.forEach((name, selection) ->
                context.add(name + "(" + String.join(",", selection.names().orElse(List.of())) + ")"));
        return context;
    }

    private static Map<String, Selection> split(String list) {
        Map<String, Selection> properties = new LinkedHashMap<>();
        Matcher item = ITEM.matcher(list);
        int position = 0;
        while (position < list.length()) {
            if (!item.region(position, list.length()).lookingAt()) {
                throw GraphProblem.badRequest("Parsing OData Select and Expand failed: Syntax error at position "
                        + position + " in '" + list + "'.");
            }
            properties.put(item.group(1), selection(Optional.ofNullable(item.group(2))));
            position = item.end();
        }
        return properties;
    }

    private static Selection selection(Optional<String> options) {
        Matcher select = SELECT.matcher(options.orElse(""));
        if (select.matches()) {
            return Selection.of(Optional.of(select.group(1)));
        }
        if (options.isPresent()) {
            throw GraphProblem.notServed(
                    "Of the options inside $expand FakeGraph serves $select only, but was asked for " + options.get());
        }
        return new Selection(Optional.empty());
    }
}
