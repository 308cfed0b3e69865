package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is left of a body without links to further pages, which differ each time. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String body) {
        try {
            JsonNode tree = Json.read(body.getBytes(StandardCharsets.UTF_8));
            if (tree instanceof ObjectNode object && object.has("@odata.nextLink")) {
                object.put("@odata.nextLink", "");
            }
            return tree.toString();
        } catch (IOException e) {
            return body;
        }
    }
}
