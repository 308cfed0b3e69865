package io.dirsync.testkit.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a member of a JSON answer.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class MemberChange {

    private final Writing writing;

    private MemberChange(Writing writing) {
        this.writing = writing;
    }

    /** Writes what stands in place of a member. */
    private interface Writing {
        void write(JsonGenerator out, String name, JsonNode value) throws IOException;
    }

    /** {@return the change to null} */
    public static MemberChange toNull() {
        return to(null);
    }

    /**
     * {@return the change to another value}
     *
     * @param value null, a text, a number, a boolean, or lists and maps of these
     */
    public static MemberChange to(@Nullable Object value) {
        return new MemberChange((out, name, before) -> {
            out.writeFieldName(name);
            out.writePOJO(value);
        });
    }

    /** {@return the change by which the member is no longer there} */
    public static MemberChange removed() {
        return new MemberChange((out, name, before) -> {});
    }

    /** {@return the change to a value of another type: a number for a text, a text for everything else} */
    public static MemberChange wrongType() {
        return new MemberChange((out, name, before) -> {
            out.writeFieldName(name);
            out.writePOJO(before.isTextual() ? 42 : "of another type");
        });
    }

    /** {@return the change of the name from {@code camelCase} to {@code PascalCase}} */
    public static MemberChange nameInPascalCase() {
        return new MemberChange((out, name, before) -> {
            out.writeFieldName(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            out.writeTree(before);
        });
    }

    /** {@return the change of a text to capital letters, or from them to small ones} */
    public static MemberChange valueInOtherCase() {
        return new MemberChange((out, name, before) -> {
            String text = before.asText();
            String upper = text.toUpperCase(Locale.ROOT);
            out.writeFieldName(name);
            out.writePOJO(before.isTextual() ? upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper : before);
        });
    }

    /**
     * {@return the change by which the member stands there twice: as it was, and then with another value}
     *
     * @param value as for {@link #to(Object)}
     */
    public static MemberChange repeatedAs(@Nullable Object value) {
        return new MemberChange((out, name, before) -> {
            out.writeFieldName(name);
            out.writeTree(before);
            out.writeFieldName(name);
            out.writePOJO(value);
        });
    }

    /** {@return the change by which the member stands there twice as it was} */
    public static MemberChange repeated() {
        return new MemberChange((out, name, before) -> {
            out.writeFieldName(name);
            out.writeTree(before);
            out.writeFieldName(name);
            out.writeTree(before);
        });
    }

    void write(JsonGenerator out, String name, JsonNode value) throws IOException {
        writing.write(out, name, value);
    }
}
