package io.dirsync.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.Fact;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place in a document that is being read, which knows where it is so that every complaint can say so. */
record Place(JsonNode node, String pointer, Dialect dialect) {

    private static final int LONGEST_QUOTE = 60;

    private Place inside(JsonNode child, String token) {
        return new Place(child, pointer + "/" + token.replace("~", "~0").replace("/", "~1"), dialect);
    }

    Place member(String name) {
        return inside(node.path(name), name);
    }

    Stream<String> names() {
        return node.properties().stream().map(member -> member.getKey());
    }

    boolean isAbsent() {
        return node.isMissingNode();
    }

    <T> T required(String name, Form<T> form) {
        Place member = member(name);
        if (member.isAbsent()) {
            throw member.problem("is missing. Add it, or write the document anew.", null);
        }
        return form.read(member);
    }

    <T> @Nullable T optional(String name, Form<T> form) {
        Place member = member(name);
        return member.isAbsent() ? null : form.read(member);
    }

    String optionalText(String name) {
        Place member = member(name);
        return member.isAbsent() ? "" : Scalars.TEXT.read(member);
    }

    <T> Fact<T> fact(String name, Form<T> form) {
        Place member = member(name);
        return member.isAbsent() ? Fact.notRequested() : new FactForm<>(form).read(member);
    }

    <T> T subject(String name, Form<T> form) {
        Place member = member(name);
        return form.read(member.isAbsent() ? new Place(new Members().node(), member.pointer, dialect) : member);
    }

    List<Place> elements() {
        if (!node.isArray()) {
            throw mustBe("a list");
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> inside(node.path(i), Integer.toString(i)))
                .toList();
    }

    Place requireObject() {
        if (!node.isObject()) {
            throw mustBe("an object");
        }
        return this;
    }

    /** Reads what is here, and turns what the library itself refuses into a complaint about this place. */
    <T> T guarded(Function<Place, T> reader) {
        try {
            return reader.apply(this);
        } catch (IllegalArgumentException e) {
            throw problem("cannot be used: " + e.getMessage(), e);
        }
    }

    JsonFormatException mustBe(String what) {
        return mustBe(what, null);
    }

    JsonFormatException mustBe(String what, @Nullable Throwable cause) {
        return problem("must be " + what + ", but is " + quote() + ".", cause);
    }

    JsonFormatException problem(String complaint, @Nullable Throwable cause) {
        String where = pointer.isEmpty() ? "The document" : pointer;
        return new JsonFormatException(where + " " + complaint + dialect.advice(), pointer, cause);
    }

    private String quote() {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        String text = node.toString();
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    }
}
