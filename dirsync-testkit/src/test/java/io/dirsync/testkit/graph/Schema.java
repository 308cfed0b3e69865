package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the metadata says of the types that the fake serves, from a table of its own. */
@NullMarked
final class Schema {

    private static final Map<String, String> SCALARS = Map.of(
            "Date", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z",
            "Duration", "P(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?",
            "Guid", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "String", "(?s).*");

    private final Map<String, Map<String, Member>> types = new LinkedHashMap<>();
    private final Map<String, Set<String>> enumerations = new LinkedHashMap<>();

    /** A property as the table writes it. */
    record Member(String type, boolean isList, boolean isRequired, boolean isBetaOnly, boolean isLink) {

        static Member of(String name, String type) {
            String bare = type.replaceAll("[\\[\\]!]", "");
            return new Member(
                    bare, type.startsWith("["), type.endsWith("!"), name.startsWith("~"), name.startsWith(">"));
        }
    }

    static Schema load() {
        Schema schema = new Schema();
        try (Stream<String> lines = text().lines()) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(schema::add);
        }
        return schema;
    }

    /** The properties of a type that are no links. */
    Set<String> properties(String type, boolean isBeta) {
        return members(type).entrySet().stream()
                .filter(entry -> (isBeta || !entry.getValue().isBetaOnly())
                        && !entry.getValue().isLink())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What of an object is not as the type says; empty when all is well. */
    List<String> problems(String type, JsonNode object) {
        List<String> problems = new ArrayList<>();
        object.properties().stream()
                .filter(entry -> !entry.getKey().startsWith("@"))
                .forEach(entry -> {
                    Member member = members(type).get(entry.getKey());
                    String at = type + "." + entry.getKey();
                    problems.addAll(
                            member == null ? List.of(at + " does not exist") : problems(at, member, entry.getValue()));
                });
        return problems;
    }

    private List<String> problems(String at, Member member, JsonNode value) {
        if (value.isNull()) {
            return member.isRequired() ? List.of(at + " is null") : List.of();
        }
        if (value.isArray() != member.isList()) {
            return List.of(at + " is " + (value.isArray() ? "a list" : "no list"));
        }
        if (member.isList()) {
            List<String> problems = new ArrayList<>();
            value.forEach(item -> problems.addAll(single(at, member.type(), item)));
            return problems;
        }
        return single(at, member.type(), value);
    }

    private List<String> single(String at, String type, JsonNode value) {
        if (types.containsKey(type)) {
            return value.isObject() ? problems(type, value) : List.of(at + " is no object");
        }
        return isScalar(type, value) ? List.of() : List.of(at + " is " + value + ", which is no " + type);
    }

    private boolean isScalar(String type, JsonNode value) {
        return switch (type) {
            case "Boolean" -> value.isBoolean();
            case "Int" -> value.isIntegralNumber();
            case "Number" -> value.isNumber();
            default -> value.isTextual() && isText(type, value.textValue());
        };
    }

    private boolean isText(String type, String text) {
        Set<String> members = enumerations.get(type);
        return members == null ? text.matches(scalar(type)) : members.contains(text);
    }

    private static String scalar(String type) {
        String pattern = SCALARS.get(type);
        if (pattern == null) {
            throw new IllegalStateException("The table does not say what a " + type + " is");
        }
        return pattern;
    }

    private Map<String, Member> members(String type) {
        Map<String, Member> members = types.get(type);
        if (members == null) {
            throw new IllegalStateException("The table does not say what a " + type + " is");
        }
        return members;
    }

    private void add(String line) {
        if (line.matches("\\w+ = .*")) {
            String[] parts = line.split(" = ", 2);
            enumerations.put(parts[0], Set.of(parts[1].split(" \\| ")));
        } else {
            String[] parts = line.split(": ", 2);
            Map<String, Member> members = new LinkedHashMap<>();
            for (String property : parts[1].split("; ")) {
                String[] words = property.strip().split(" ");
                members.put(words[0].replaceAll("[~>]", ""), Member.of(words[0], words[1]));
            }
            types.put(parts[0], members);
        }
    }

    private static String text() {
        try (var in = Schema.class.getResourceAsStream("schema.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
