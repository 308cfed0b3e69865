package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the parameter {@code claims} of a token request asks for.
 *
 * @param capabilities those that the client declares, for example {@code cp1}
 * @param notBefore the time that a challenge named; empty without one
 */
record ClaimsRequest(List<String> capabilities, String notBefore) {

    static ClaimsRequest of(TokenRequest request) {
        return request.optional("claims").map(ClaimsRequest::parsed).orElseGet(() -> new ClaimsRequest(List.of(), ""));
    }

    private static ClaimsRequest parsed(String json) {
        try {
            JsonNode wanted = Json.read(json.getBytes(StandardCharsets.UTF_8)).path("access_token");
            List<String> capabilities = new ArrayList<>();
            wanted.path("xms_cc").path("values").forEach(value -> capabilities.add(value.asText()));
            return new ClaimsRequest(
                    List.copyOf(capabilities), wanted.path("nbf").path("value").asText());
        } catch (IOException e) {
            throw EntraProblem.of(9002313);
        }
    }
}
