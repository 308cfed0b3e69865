package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dirsync.testkit.TenantState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The claims of tokens. Access tokens are of version 1, as those for Graph are, whichever endpoint gives them out.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference">Access token
 * claims reference</a>.
 */
record TokenClaims(String clientId, Grant grant, Instant now) {

    private static final Duration BACKDATED = Duration.ofMinutes(5);

    Map<String, Object> access(String tokenId, Duration lifetime) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("aud", grant.audience());
        claims.put("iss", "https://sts.windows.net/" + guid() + "/");
        putTimes(claims, lifetime);
        claims.put("app_displayname", "dirsync");
        claims.put("appid", clientId);
        claims.put("appidacr", String.valueOf(grant.strength()));
        SignedInUser user = grant.user();
        if (user == null) {
            putApplication(claims);
        } else {
            putUser(claims, user);
        }
        claims.put("tid", guid());
        claims.put("uti", tokenId);
        claims.put("ver", "1.0");
        if (!grant.claims().capabilities().isEmpty()) {
            claims.put("xms_cc", grant.claims().capabilities());
        }
        return claims;
    }

    Map<String, Object> id(SignedInUser user, Duration lifetime) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("aud", clientId);
        claims.put("iss", "https://login.microsoftonline.com/" + guid() + "/v2.0");
        putTimes(claims, lifetime);
        claims.put("name", user.name());
        claims.put("oid", user.objectId());
        claims.put("preferred_username", user.name());
        claims.put("sub", pairwise(user));
        claims.put("tid", guid());
        claims.put("uti", UUID.randomUUID().toString());
        claims.put("ver", "2.0");
        return claims;
    }

    private void putTimes(Map<String, Object> claims, Duration lifetime) {
        long issuedAt = now.minus(BACKDATED).getEpochSecond();
        claims.put("iat", issuedAt);
        claims.put("nbf", issuedAt);
        claims.put("exp", now.plus(lifetime).getEpochSecond());
    }

    private void putApplication(Map<String, Object> claims) {
        String servicePrincipal = uuid(clientId + guid());
        claims.put("idtyp", "app");
        claims.put("oid", servicePrincipal);
        claims.put("sub", servicePrincipal);
        claims.put("roles", grant.permissions());
    }

    private void putUser(Map<String, Object> claims, SignedInUser user) {
        claims.put("idtyp", "user");
        claims.put("name", user.name());
        claims.put("oid", user.objectId());
        claims.put("sub", pairwise(user));
        claims.put("scp", String.join(" ", grant.permissions()));
        claims.put("unique_name", user.name());
        claims.put("upn", user.name());
        claims.put("wids", List.copyOf(user.roles()));
    }

    /** Who a user is to one application. */
    private String pairwise(SignedInUser user) {
        return uuid(clientId + user.objectId());
    }

    private String guid() {
        TenantState tenant = grant.tenant();
        return tenant.identity().guid();
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
