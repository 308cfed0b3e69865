package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Texts in JSON that may hold anything in their place. */
final class JsonText {

    /** No name that anybody should read is longer, and what is kept must stay small. */
    private static final int LONGEST = 1_000;

    private JsonText() {}

    /** The text; empty where there is none, null included. */
    static String of(JsonNode value) {
        String text = value.isTextual() ? value.textValue() : "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The texts of a list; empty where there is none. */
    static Set<String> allOf(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonText::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
