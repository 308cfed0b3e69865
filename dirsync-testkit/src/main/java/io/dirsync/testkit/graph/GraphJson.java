package io.dirsync.testkit.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Writes entities as Graph does, and reads what clients send. */
final class GraphJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new SimpleModule().addSerializer(new InstantWriter()));

    private GraphJson() {}

    static String write(Object tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The missing node when it is no JSON. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** Throws what the service answers to a body that is no object. */
    static JsonNode object(String text) {
        JsonNode tree = read(text);
        if (!tree.isObject()) {
            throw GraphProblem.badRequest(
                    "Unable to read JSON request payload. Please ensure Content-Type header is set"
                            + " and payload is of valid JSON format.");
        }
        return tree;
    }

    /** To the nanosecond, without zeros at the end: the service writes up to seven digits. */
    static String text(Instant instant) {
        return instant.toString().replaceFirst("(\\.\\d*?)0+Z$", "$1Z");
    }

    private static final class InstantWriter extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(text(value));
        }
    }
}
