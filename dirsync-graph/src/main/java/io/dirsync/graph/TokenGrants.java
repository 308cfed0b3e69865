package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The permissions that a token says it carries. Nobody checked that; it serves to tell people what to grant.
 *
 * @param kind on whose behalf
 * @param names as they were granted
 */
record TokenGrants(GraphPermission.Kind kind, Set<String> names) {

    /** Empty if the token cannot be read, which Microsoft reserves the right to. */
    static Optional<TokenGrants> of(AccessToken token) {
        return of(TokenClaims.of(token).json());
    }

    /** Whether the permission, one that includes it, or its writing counterpart is there. */
    boolean has(GraphPermission permission) {
        return Arrays.stream(GraphPermission.values())
                .filter(other -> other.covers(permission))
                .map(GraphPermission::value)
                .anyMatch(name -> names.contains(name) || names.contains(name.replace(".Read.", ".ReadWrite.")));
    }

    private static Optional<TokenGrants> of(JsonNode claims) {
        Set<String> names = new TreeSet<>();
        JsonNode scopes = claims.path("scp");
        if (scopes.isTextual()) {
            names.addAll(Arrays.asList(scopes.textValue().strip().split("\\s+", -1)));
            return Optional.of(new TokenGrants(GraphPermission.Kind.DELEGATED, names));
        }
        claims.path("roles").forEach(role -> names.add(role.asText()));
        // A token without any permission has no such claim; one of another format has no claim that is known here.
        return claims.has("roles") || claims.has("aud")
                ? Optional.of(new TokenGrants(GraphPermission.Kind.APPLICATION, names))
                : Optional.empty();
    }
}
