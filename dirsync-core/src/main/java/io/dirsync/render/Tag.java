package io.dirsync.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An element's name and attributes; the names are ours, the values can be anything. */
record Tag(String name, Map<String, String> attributes) {

    static Tag of(String name) {
        return new Tag(name, Map.of());
    }

    static Tag of(String name, String styleClass) {
        return of(name).with("class", styleClass);
    }

    Tag with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Tag(name, Collections.unmodifiableMap(more));
    }

    Tag with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    /** Name and attributes as they stand between the angle brackets. */
    String written() {
        return attributes.entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=\"" + HtmlText.escape(entry.getValue()) + "\"")
                .collect(Collectors.joining("", name, ""));
    }
}
