package io.dirsync.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import org.jspecify.annotations.Nullable;

/** The members of an object that is being written. */
final class Members {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    <T> Members with(String name, Form<T> form, T value) {
        node.set(name, form.write(value));
        return this;
    }

    <T> Members optional(String name, Form<T> form, @Nullable T value) {
        return value == null ? this : with(name, form, value);
    }

    /** A text that says nothing when it is empty. */
    Members optionalText(String name, String value) {
        return value.isEmpty() ? this : with(name, Scalars.TEXT, value);
    }

    /** A fact; absence means that nobody asked for it. */
    <T> Members fact(String name, Form<T> form, Fact<T> fact) {
        return fact.equals(Fact.notRequested()) ? this : with(name, new FactForm<>(form), fact);
    }

    /** A group of facts; absence means that nobody asked for any of them. */
    <T> Members subject(String name, Form<T> form, T value) {
        JsonNode facts = form.write(value);
        if (!facts.isEmpty()) {
            node.set(name, facts);
        }
        return this;
    }

    void all(JsonNode more) {
        more.properties().forEach(member -> node.set(member.getKey(), member.getValue()));
    }
}
