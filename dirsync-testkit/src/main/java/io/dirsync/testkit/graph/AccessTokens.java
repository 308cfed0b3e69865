package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.TenantState;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes tokens and looks through those that come back. Safe for use by several threads.
 *
 * <p>The times in a token follow the clock of the test. Whether a token has expired does not, unless that is asked for:
 * a client reckons its life by the clock of the computer, which a test cannot move, and would be refused whenever a
 * test makes tenants older.
 */
final class AccessTokens {

    private final Clock clock;
    private final String clientId;
    private final String issuingFake = UUID.randomUUID().toString();
    private final TokenLife life = new TokenLife();
    private final ClaimsChallenges challenges = new ClaimsChallenges();
    private final GenuineTokens genuine = new GenuineTokens();

    AccessTokens(Clock clock, String clientId) {
        this.clock = clock;
        this.clientId = clientId;
    }

    Instant now() {
        return clock.instant();
    }

    TokenLife life() {
        return life;
    }

    ClaimsChallenges challenges() {
        return challenges;
    }

    void expireAll() {
        life.expireAll();
    }

    void reset() {
        life.reset();
        challenges.clear();
    }

    /** A token of the application for itself, with all that the tenant consented to. */
    String issue(TenantState tenant, String audience) {
        return issue(new Grant(tenant, audience, tenant.grants().names(), null, 1, new ClaimsRequest(List.of(), "")));
    }

    String issue(Grant grant) {
        String tenant = grant.tenant().identity().guid();
        // In a place where tokens of Entra have an id that means nothing to clients either.
        String id = issuingFake + "/" + life.generation() + "/" + UUID.randomUUID() + "/"
                + challenges.answered(tenant, grant.claims());
        TokenClaims claims = new TokenClaims(clientId, grant, clock.instant());
        String token = signed(claims.access(id, life.lifetime()));
        genuine.add(token);
        return token;
    }

    String issueId(Grant grant, SignedInUser user) {
        return signed(new TokenClaims(clientId, grant, clock.instant()).id(user, life.lifetime()));
    }

    private static String signed(Map<String, Object> claims) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", SignatureAlgorithm.RS256.name());
        header.put("x5t", RsaKey.shared().id());
        header.put("kid", RsaKey.shared().id());
        return Jwt.sign(header, claims, RsaKey.shared().privateKey());
    }

    /** On whose behalf a request came; throws what Graph answers to a token that is not good there. */
    TokenHolder holderOf(String token, Ask ask) {
        Jwt jwt = verified(token);
        String[] id = jwt.claim("uti").split("/", -1);
        if (id.length != 4 || !id[0].equals(issuingFake)) {
            throw GraphProblem.unauthorized("Access token validation failure. Invalid issuer.");
        }
        if (!id[1].equals(String.valueOf(life.generation())) || isOver(jwt)) {
            throw GraphProblem.unauthorized("Lifetime validation failed, the token is expired.");
        }
        if (!ask.isLocal() && !jwt.claim("aud").equals("https://" + ask.host())) {
            throw GraphProblem.unauthorized("Access token validation failure. Invalid audience.");
        }
        return holder(jwt);
    }

    /** The claims that a good token lacks to be good enough, as base64. */
    Optional<String> missingClaims(String token) {
        return Jwt.of(token).flatMap(jwt -> challenges.missing(jwt.claim("tid"), jwt.claim("uti")));
    }

    private boolean isOver(Jwt jwt) {
        Instant end = Instant.ofEpochSecond(jwt.claims().path("exp").asLong());
        return life.endsWithClock() && !clock.instant().isBefore(end);
    }

    private static TokenHolder holder(Jwt jwt) {
        if (!jwt.claims().has("scp")) {
            Set<String> roles = new LinkedHashSet<>();
            jwt.claims().path("roles").forEach((JsonNode role) -> roles.add(role.asText()));
            return new TokenHolder(jwt.claim("tid"), TokenHolder.Kind.APPLICATION, roles, null);
        }
        Set<String> scopes = new LinkedHashSet<>();
        Stream.of(jwt.claim("scp").split(" ", -1)).filter(one -> !one.isEmpty()).forEach(scopes::add);
        return new TokenHolder(jwt.claim("tid"), TokenHolder.Kind.DELEGATED, scopes, jwt.claim("upn"));
    }

    private Jwt verified(String token) {
        if (token.split("\\.", -1).length != 3) {
            throw GraphProblem.unauthorized("IDX14100: JWT is not well formed.");
        }
        Jwt jwt = Jwt.of(token).orElseThrow(() -> GraphProblem.unauthorized("IDX12729: Unable to decode the token."));
        if (!genuine.has(token) && !jwt.isSignedBy(RsaKey.shared().publicKey())) {
            throw GraphProblem.unauthorized("Access token validation failure. Invalid signature.");
        }
        genuine.add(token);
        return jwt;
    }
}
