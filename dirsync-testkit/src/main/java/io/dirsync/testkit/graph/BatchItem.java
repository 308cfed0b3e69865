package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One request of a batch.
 *
 * @param url relative to the version
 * @param body as text, empty when there is none
 * @param dependsOn the ids of those that must succeed first
 */
record BatchItem(
        String id, String method, String url, Map<String, String> headers, String body, List<String> dependsOn) {

    /** Throws what the service answers to a request that lacks what every one needs. */
    static BatchItem of(JsonNode request) {
        String id = request.path("id").asText();
        String method = request.path("method").asText();
        String url = request.path("url").asText();
        if (id.isEmpty() || method.isEmpty() || url.isEmpty()) {
            throw GraphProblem.badRequest("Invalid batch payload format.");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        request.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        List<String> dependsOn = new ArrayList<>();
        request.path("dependsOn").forEach(other -> dependsOn.add(key(other.asText())));
        String body = request.has("body") ? request.path("body").toString() : "";
        return new BatchItem(id, method.toUpperCase(Locale.ROOT), url, headers, body, List.copyOf(dependsOn));
    }

    /** Ids are the same in any case of letters. */
    String key() {
        return key(id);
    }

    boolean lacksContentType() {
        return !body.isEmpty() && headers.keySet().stream().noneMatch("Content-Type"::equalsIgnoreCase);
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
