package io.dirsync.testkit.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.TenantSheet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One tenant of a file: a named situation, and what is different from it. */
final class TenantForm {

    private static final String SCENARIO = "scenario";

    private TenantForm() {}

    static JsonNode write(TenantSheet sheet) {
        return ScenarioMapper.get().valueToTree(sheet);
    }

    static TenantSheet read(JsonNode tenant, String place) {
        if (!(tenant instanceof ObjectNode said)) {
            throw new ScenarioFileException(place, "must be an object", null);
        }
        ObjectNode changes = said.deepCopy();
        changes.remove(SCENARIO);
        return sheet(merged(start(said, place), changes), place);
    }

    private static JsonNode start(ObjectNode said, String place) {
        JsonNode label = said.path(SCENARIO);
        Scenario scenario = Scenario.ofLabel(label.isMissingNode() ? Scenario.HEALTHY.label() : label.asText())
                .orElseThrow(
                        () -> new ScenarioFileException(place + "/" + SCENARIO, "there is no scenario " + label, null));
        try {
            return write(TenantSheet.of(scenario.tenant(said.path("id").asText())));
        } catch (IllegalArgumentException e) {
            throw new ScenarioFileException(place + "/id", String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonNode merged(@Nullable JsonNode start, JsonNode changes) {
        if (!(start instanceof ObjectNode before && changes instanceof ObjectNode)) {
            return changes;
        }
        ObjectNode result = before.deepCopy();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            result.set(change.getKey(), merged(before.get(change.getKey()), change.getValue()));
        }
        return result;
    }

    private static TenantSheet sheet(JsonNode tenant, String place) {
        try {
            return ScenarioMapper.get().treeToValue(tenant, TenantSheet.class);
        } catch (JsonMappingException e) {
            throw new ScenarioFileException(Pointers.of(place, e), complaint(e), e);
        } catch (JsonProcessingException e) {
            throw new ScenarioFileException(place, e.getOriginalMessage(), e);
        }
    }

    private static String complaint(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "there is no such member; there are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        Throwable cause = failure.getCause();
        if (failure instanceof ValueInstantiationException && cause != null) {
            return cause instanceof NullPointerException
                    ? "must not be without \"" + cause.getMessage() + "\""
                    : String.valueOf(cause.getMessage());
        }
        return failure.getOriginalMessage();
    }
}
