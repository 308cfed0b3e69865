package io.dirsync.testkit.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.Moment;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.TenantSheet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of scenario files, made from the records that they hold. */
final class ScenarioSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DURATION = "[+-]?P(\\\\d+D)?(T.+)?";
    private static final String INSTANT = "\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT.+Z";

    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "{\"type\":\"string\"}",
            TenantId.class, "{\"type\":\"string\"}",
            boolean.class, "{\"type\":\"boolean\"}",
            Boolean.class, "{\"type\":\"boolean\"}",
            int.class, "{\"type\":\"integer\"}",
            long.class, "{\"type\":\"integer\"}",
            Duration.class, "{\"type\":\"string\",\"pattern\":\"^" + DURATION + "$\"}",
            Moment.class, "{\"type\":\"string\",\"pattern\":\"^(" + DURATION + "|" + INSTANT + ")$\"}");

    private final ObjectNode definitions = JSON.createObjectNode();

    private ScenarioSchema() {}

    static String json() throws Exception {
        return new ScenarioSchema().document().toPrettyString() + "\n";
    }

    private ObjectNode document() throws Exception {
        ObjectNode document = object("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                + "\"title\":\"Fake tenants of dirsync-testkit\",\"type\":\"object\",\"additionalProperties\":false,"
                + "\"required\":[\"schemaVersion\",\"kind\",\"tenants\"],\"properties\":{\"$schema\":{\"type\":\"string\"},"
                + "\"schemaVersion\":{\"const\":\"1.0\"},\"kind\":{\"const\":\"scenario\"},"
                + "\"tenants\":{\"type\":\"array\",\"minItems\":1}}}");
        ObjectNode tenant = type(TenantSheet.class);
        document.withObject("/properties/tenants").set("items", tenant);
        ObjectNode sheet = definitions.withObject("/TenantSheet");
        sheet.putArray("required").add("id");
        sheet.withObject("/properties")
                .set("scenario", words(Stream.of(Scenario.values()).map(Scenario::label)));
        document.set("$defs", definitions);
        return document;
    }

    private ObjectNode type(Type type) throws Exception {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), List.of(generic.getActualTypeArguments()));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return words(Stream.of(raw.getEnumConstants()).map(it -> ((Enum<?>) it).name()));
        }
        if (raw.isRecord()) {
            return definition(raw);
        }
        return object(WORDS.get(raw));
    }

    private ObjectNode collection(Class<?> raw, List<Type> of) throws Exception {
        boolean isList = Collection.class.isAssignableFrom(raw);
        ObjectNode schema = object("{\"type\":\"" + (isList ? "array" : "object") + "\"}");
        schema.set(isList ? "items" : "additionalProperties", type(of.get(of.size() - 1)));
        if (of.get(0) == SyncFeature.class) {
            schema.set("propertyNames", words(Stream.of(SyncFeature.values()).map(SyncFeature::property)));
        }
        return schema;
    }

    private ObjectNode definition(Class<?> type) throws Exception {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        if (!definitions.has(name)) {
            ObjectNode schema = definitions.putObject(name);
            schema.put("type", "object").put("additionalProperties", false);
            ObjectNode properties = schema.putObject("properties");
            for (RecordComponent component : type.getRecordComponents()) {
                properties.set(component.getName(), component(component));
            }
        }
        return object("{\"$ref\":\"#/$defs/" + name + "\"}");
    }

    private ObjectNode component(RecordComponent component) throws Exception {
        ObjectNode schema = type(component.getGenericType());
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        ObjectNode nullable = JSON.createObjectNode();
        nullable.putArray("anyOf").add(schema).addObject().put("type", "null");
        return nullable;
    }

    private static ObjectNode words(Stream<String> words) {
        ObjectNode schema = JSON.createObjectNode().put("type", "string");
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    private static ObjectNode object(String json) throws Exception {
        return (ObjectNode) JSON.readTree(json);
    }
}
