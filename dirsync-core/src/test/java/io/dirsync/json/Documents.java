package io.dirsync.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documents to read, as they are and slightly wrong. */
final class Documents {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    /** A report in format 1.0 that has every member. */
    static String everything() {
        try {
            return Files.readString(Path.of("src", "test", "resources", "json", "report-1.0.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report with something else at one place; nothing takes the place away. */
    static String everythingBut(String pointer, String replacement) {
        return but(everything(), pointer, replacement);
    }

    static String but(String document, String pointer, String replacement) {
        JsonNode tree = tree(document);
        replace(tree, JsonPointer.compile(pointer), replacement == null ? null : tree(replacement));
        return tree.toString();
    }

    static void replace(JsonNode tree, JsonPointer place, JsonNode replacement) {
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), replacement);
        } else if (replacement == null) {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), replacement);
        }
    }

    /** Every place below the root, as pointers. */
    static List<JsonPointer> places(JsonNode tree) {
        List<JsonPointer> places = new ArrayList<>();
        collect(tree, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
        node.properties().forEach(member -> {
            places.add(here.appendProperty(member.getKey()));
            collect(member.getValue(), here.appendProperty(member.getKey()), places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(here.appendIndex(i));
            collect(node.get(i), here.appendIndex(i), places);
        }
    }

    static Stream<ObjectNode> objects(JsonNode tree) {
        return Stream.concat(Stream.of(JsonPointer.empty()), places(tree).stream())
                .map(tree::at)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }
}
