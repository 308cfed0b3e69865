package io.dirsync.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.TenantId;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Values that have no members, and lists. */
final class Scalars {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final Form<Boolean> BOOLEAN =
            scalar("true or false", JsonNode::isBoolean, JsonNode::booleanValue, NODES::booleanNode);

    static final Form<String> TEXT = scalar("a text", JsonNode::isTextual, JsonNode::textValue, NODES::textNode);

    static final Form<Long> INTEGER = scalar(
            "a whole number of at most 64 bits",
            Scalars::isWhole,
            JsonNode::longValue,
            value -> NODES.numberNode(value.longValue()));

    static final Form<Integer> SMALL_INTEGER = scalar(
            "a whole number of at most 32 bits",
            node -> isWhole(node) && node.canConvertToInt(),
            JsonNode::intValue,
            value -> NODES.numberNode(value.intValue()));

    static final Form<Instant> INSTANT =
            text("an instant such as 2026-11-22T12:00:00Z", Instant::parse, Instant::toString);

    static final Form<Duration> DURATION =
            text("a length of time such as PT30M or P3DT4H", Duration::parse, Scalars::standard);

    static final Form<TenantId> TENANT =
            text("the GUID or a verified domain of a tenant", TenantId::of, TenantId::value);

    static final Form<RuleId> RULE = text("the id of a rule such as sync.staleness.late", RuleId::of, RuleId::value);

    static final Form<URI> LINK = text("an https address", URI::create, URI::toString);

    private Scalars() {}

    static <T> Form<List<T>> list(Form<T> form) {
        return new Form<>() {
            @Override
            public JsonNode write(List<T> values) {
                ArrayNode array = NODES.arrayNode(values.size());
                values.forEach(value -> array.add(form.write(value)));
                return array;
            }

            @Override
            public List<T> read(Place place) {
                return place.elements().stream().map(form::read).toList();
            }
        };
    }

    private static <T> Form<T> scalar(
            String name, Predicate<JsonNode> accepts, Function<JsonNode, T> reader, Function<T, JsonNode> writer) {
        return new Form<>() {
            @Override
            public JsonNode write(T value) {
                return writer.apply(value);
            }

            @Override
            public T read(Place place) {
                if (!accepts.test(place.node())) {
                    throw place.mustBe(name);
                }
                return reader.apply(place.node());
            }
        };
    }

    private static <T> Form<T> text(String name, Function<String, T> parser, Function<T, String> printer) {
        return new Form<>() {
            @Override
            public JsonNode write(T value) {
                return NODES.textNode(printer.apply(value));
            }

            @Override
            public T read(Place place) {
                if (!place.node().isTextual()) {
                    throw place.mustBe(name);
                }
                try {
                    return parser.apply(place.node().textValue());
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw place.mustBe(name, e);
                }
            }
        };
    }

    private static boolean isWhole(JsonNode node) {
        return node.canConvertToExactIntegral() && node.canConvertToLong();
    }

    /** ISO 8601 puts the sign in front of the whole, Java before each number, which other readers refuse. */
    private static String standard(Duration value) {
        return value.isNegative() ? "-" + value.toString().replace("-", "") : value.toString();
    }
}
