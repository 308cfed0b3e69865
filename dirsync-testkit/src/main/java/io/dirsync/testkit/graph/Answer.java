package io.dirsync.testkit.graph;

import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What goes back over the wire. */
sealed interface Answer {

    /** The same answer with another response of HTTP in it, if there is one in it. */
    default Answer with(UnaryOperator<Content> change) {
        return this;
    }

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

        Content withBody(String other) {
            return new Content(status, headers, other);
        }

        @Override
        public Answer with(UnaryOperator<Content> change) {
            return change.apply(this);
        }
    }

    /** A response whose body is made while it is sent, in place of that of the content. */
    record Streamed(Content content, Supplier<InputStream> body) implements Answer {
        @Override
        public Answer with(UnaryOperator<Content> change) {
            return new Streamed(change.apply(content), body);
        }
    }

    /** An answer that comes late. */
    record Late(Answer answer, Duration delay) implements Answer {
        @Override
        public Answer with(UnaryOperator<Content> change) {
            return new Late(answer.with(change), delay);
        }
    }

    /** A response whose body comes in small parts over the given time. */
    record Trickle(Content content, Duration total) implements Answer {
        @Override
        public Answer with(UnaryOperator<Content> change) {
            return new Trickle(change.apply(content), total);
        }
    }

    /** A response in whose middle the connection breaks. */
    record Torn(Content content, Place place) implements Answer {

        /** Where it breaks. */
        enum Place {
            HEADERS,
            BODY
        }

        @Override
        public Answer with(UnaryOperator<Content> change) {
            return new Torn(change.apply(content), place);
        }
    }

    /** The connection breaks. */
    record Reset() implements Answer {}

    /** Nothing, until the fake is reset or closed. */
    record Silence() implements Answer {}
}
