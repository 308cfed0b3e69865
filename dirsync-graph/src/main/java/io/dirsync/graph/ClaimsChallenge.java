package io.dirsync.graph;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Decodes what Microsoft Graph demands of a new token, as continuous access evaluation has it.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity-platform/claims-challenge">Claims challenges, claims
 * requests, and client capabilities</a>.
 */
final class ClaimsChallenge {

    /** Without it, Microsoft Graph would not say which claims it misses in a token. */
    static final String CAPABILITY = "cp1";

    private static final JsonMapper JSON = new JsonMapper();

    private ClaimsChallenge() {}

    /** The claims as JSON; empty unless they have the form that MSAL4J passes on. */
    static Optional<String> decode(String challenge) {
        try {
            // Both alphabets are in use.
            String base64 = challenge.strip().replace('-', '+').replace('_', '/');
            String claims = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            return isRequest(JSON.readTree(claims)) ? Optional.of(claims) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** The claims, and the capability of this client that MSAL4J asks for with every token. */
    static String withCapability(String claims) {
        try {
            ObjectNode request = (ObjectNode) JSON.readTree(claims);
            request.withObject("/access_token")
                    .withObject("/xms_cc")
                    .putArray("values")
                    .add(CAPABILITY);
            return request.toString();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the claims of a decoded challenge", e);
        }
    }

    private static boolean isRequest(JsonNode request) {
        return request instanceof ObjectNode
                && !request.isEmpty()
                && all(request, section -> section.isObject() && all(section, ClaimsChallenge::isClaim));
    }

    private static boolean isClaim(JsonNode claim) {
        if (claim.isNull()) {
            return true;
        }
        return claim.isObject()
                && (!claim.has("essential") || claim.path("essential").isBoolean())
                && !claim.path("value").isContainerNode()
                && (!claim.has("values") || claim.path("values").isArray())
                && all(claim.path("values"), JsonNode::isTextual);
    }

    private static boolean all(JsonNode parent, Predicate<JsonNode> test) {
        return StreamSupport.stream(parent.spliterator(), false).allMatch(test);
    }
}
