package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes JSON as no service should. What is no JSON object stays as it is. */
final class JsonBending {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NEXT = "@odata.nextLink";

    private final Predicate<String> names;
    private final MemberChange change;
    private boolean found;

    private JsonBending(Predicate<String> names, MemberChange change) {
        this.names = names;
        this.change = change;
    }

    /** Empty when there is no such member. */
    static Optional<String> changed(String json, String name, MemberChange change) {
        JsonBending bending = new JsonBending(name::equals, change);
        String changed = bending.written(json);
        return bending.found ? Optional.of(changed) : Optional.empty();
    }

    static String doubled(String json) {
        return new JsonBending(name -> true, MemberChange.repeated()).written(json);
    }

    static String linked(String json, String url) {
        return object(json).map(object -> object.put(NEXT, url).toString()).orElse(json);
    }

    static String emptyPage(String json, String url) {
        return object(json)
                .map(object -> {
                    object.putArray("value");
                    return object.put(NEXT, url).toString();
                })
                .orElse(json);
    }

    private String written(String json) {
        Optional<ObjectNode> object = object(json);
        if (object.isEmpty()) {
            return json;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            write(out, object.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(JsonGenerator out, JsonNode node) throws IOException {
        if (node.isObject()) {
            out.writeStartObject();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                writeMember(out, member.getKey(), member.getValue());
            }
            out.writeEndObject();
        } else if (node.isArray()) {
            out.writeStartArray();
            for (JsonNode element : node) {
                write(out, element);
            }
            out.writeEndArray();
        } else {
            out.writeTree(node);
        }
    }

    private void writeMember(JsonGenerator out, String name, JsonNode value) throws IOException {
        if (names.test(name)) {
            found = true;
            change.write(out, name, value);
            return;
        }
        out.writeFieldName(name);
        write(out, value);
    }

    private static Optional<ObjectNode> object(String json) {
        try {
            return Json.read(json.getBytes(UTF_8)) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
