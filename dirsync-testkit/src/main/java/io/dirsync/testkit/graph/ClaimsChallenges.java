package io.dirsync.testkit.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The tenants whose tokens are good no more until they were asked for with certain claims: continuous access
 * evaluation. Safe for use by several threads.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity-platform/claims-challenge">Claims challenges</a>.
 */
final class ClaimsChallenges {

    /** Any time will do, as long as no two challenges name the same. */
    private final AtomicLong times = new AtomicLong(1_800_000_000L);

    private final Map<String, Long> byTenant = new ConcurrentHashMap<>();

    void raise(String tenant) {
        byTenant.put(tenant, times.incrementAndGet());
    }

    /** What the id of a token ends with that was asked for with the given claims. */
    long answered(String tenant, ClaimsRequest claims) {
        Long wanted = byTenant.get(tenant);
        return wanted != null && claims.notBefore().equals(String.valueOf(wanted)) ? wanted : 0;
    }

    /** The claims that a token of the tenant lacks, as base64; empty when it lacks none. */
    Optional<String> missing(String tenant, String tokenId) {
        return Optional.ofNullable(byTenant.get(tenant))
                .filter(wanted -> !tokenId.endsWith("/" + wanted))
                .map(ClaimsChallenges::claims);
    }

    private static String claims(long notBefore) {
        String json = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"" + notBefore + "\"}}}";
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    void clear() {
        byTenant.clear();
    }
}
