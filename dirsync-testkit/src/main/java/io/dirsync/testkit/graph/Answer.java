package io.dirsync.testkit.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back over the wire. */
sealed interface Answer {

    /** A response of HTTP, its body in UTF-8. */
    record Content(int status, Map<String, String> headers, String body) implements Answer {

        static Content of(int status, String contentType, String body) {
            return new Content(status, Map.of("Content-Type", contentType), body);
        }

        Content with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Content(status, more, body);
        }
    }

    /** The connection breaks. */
    record Reset() implements Answer {}

    /** Nothing, until the fake is reset or closed. */
    record Silence() implements Answer {}
}
