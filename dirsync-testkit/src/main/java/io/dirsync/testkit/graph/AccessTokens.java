package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.TenantState;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes access tokens and looks through those that come back. Safe for use by several threads.
 *
 * <p>The times in a token follow the clock of the test. Whether a token has expired does not: a client reckons its life
 * by the clock of the computer, which a test cannot move, and would be refused whenever a test makes tenants older.
 */
final class AccessTokens {

    static final Duration LIFETIME = Duration.ofSeconds(3599);

    private static final Duration BACKDATED = Duration.ofMinutes(5);

    private final Clock clock;
    private final String clientId;
    private final String issuingFake = UUID.randomUUID().toString();
    private final AtomicInteger generation = new AtomicInteger();

    AccessTokens(Clock clock, String clientId) {
        this.clock = clock;
        this.clientId = clientId;
    }

    void expireAll() {
        generation.incrementAndGet();
    }

    String issue(TenantState tenant, String audience) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", "RS256");
        header.put("x5t", RsaKey.shared().id());
        header.put("kid", RsaKey.shared().id());
        String signed = part(header) + "." + part(claims(tenant, audience));
        return signed + "." + base64(RsaKey.shared().sign(signed.getBytes(UTF_8)));
    }

    private Map<String, Object> claims(TenantState tenant, String audience) {
        long issuedAt = clock.instant().minus(BACKDATED).getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("aud", audience);
        claims.put("iss", "https://sts.windows.net/" + tenant.identity().guid() + "/");
        claims.put("iat", issuedAt);
        claims.put("nbf", issuedAt);
        claims.put("exp", clock.instant().plus(LIFETIME).getEpochSecond());
        putApplication(claims, tenant);
        claims.put("roles", tenant.grants().names());
        claims.put("tid", tenant.identity().guid());
        claims.put("uti", issuingFake + "/" + generation.get());
        claims.put("ver", "1.0");
        return claims;
    }

    private void putApplication(Map<String, Object> claims, TenantState tenant) {
        String inTenant = clientId + tenant.identity().guid();
        String servicePrincipal =
                UUID.nameUUIDFromBytes(inTenant.getBytes(UTF_8)).toString();
        claims.put("app_displayname", "dirsync");
        claims.put("appid", clientId);
        claims.put("appidacr", "1");
        claims.put("idtyp", "app");
        claims.put("oid", servicePrincipal);
        claims.put("sub", servicePrincipal);
    }

    /** The tenant whose token it is. */
    String tenantOf(String token, Ask ask) {
        JsonNode claims = verified(token);
        String[] uti = claims.path("uti").asText().split("/", 2);
        if (!uti[0].equals(issuingFake)) {
            throw GraphProblem.unauthorized("Access token validation failure. Invalid issuer.");
        }
        if (!uti[1].equals(String.valueOf(generation.get()))) {
            throw GraphProblem.unauthorized("Lifetime validation failed, the token is expired.");
        }
        if (!ask.isLocal() && !claims.path("aud").asText().equals("https://" + ask.host())) {
            throw GraphProblem.unauthorized("Access token validation failure. Invalid audience.");
        }
        return claims.path("tid").asText();
    }

    private static JsonNode verified(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw GraphProblem.unauthorized("IDX14100: JWT is not well formed.");
        }
        try {
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            if (!RsaKey.shared().verifies((parts[0] + "." + parts[1]).getBytes(UTF_8), signature)) {
                throw GraphProblem.unauthorized("Access token validation failure. Invalid signature.");
            }
            return Json.read(Base64.getUrlDecoder().decode(parts[1]));
        } catch (IllegalArgumentException | IOException e) {
            throw GraphProblem.unauthorized("IDX12729: Unable to decode the token.");
        }
    }

    private static String part(Map<String, Object> tree) {
        return base64(Json.write(tree).getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
