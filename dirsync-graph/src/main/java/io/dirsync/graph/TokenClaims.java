package io.dirsync.graph;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;

/**
 * What an access token says about itself, not checked.
 *
 * <p>Microsoft may change the format of tokens for Microsoft Graph at any time, so one that cannot be read says nothing.
 *
 * @param json the claims; empty if the token cannot be read
 */
record TokenClaims(ObjectNode json) {

    private static final JsonMapper JSON = new JsonMapper();

    static TokenClaims of(AccessToken token) {
        String[] parts = token.value().split("\\.", -1);
        if (parts.length != 3) {
            return new TokenClaims(JsonNodeFactory.instance.objectNode());
        }
        try {
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return new TokenClaims(
                    claims instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode());
        } catch (IllegalArgumentException | JacksonException e) {
            return new TokenClaims(JsonNodeFactory.instance.objectNode());
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }

    /** For what the token is good; empty if it does not say so. */
    String audience() {
        return json.path("aud").asText();
    }

    /** The GUID of the tenant to which the token gives access; empty if it does not say so. */
    String tenant() {
        return json.path("tid").asText();
    }

    /** The claims name people. */
    @Override
    public String toString() {
        return "TokenClaims[***]";
    }
}
