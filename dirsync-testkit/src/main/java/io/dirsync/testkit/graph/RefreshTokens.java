package io.dirsync.testkit.graph;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The refresh tokens that were given out. A new one comes with every use, and the old ones stay good, as those of Entra
 * do. Safe for use by several threads.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity-platform/refresh-tokens">Refresh tokens</a>.
 */
final class RefreshTokens {

    private final Map<String, SignIn> byToken = new ConcurrentHashMap<>();
    private final Map<String, String> revoked = new ConcurrentHashMap<>();

    String issue(SignIn signIn) {
        String token = "fake.refresh." + UUID.randomUUID();
        byToken.put(token, signIn);
        return token;
    }

    SignIn redeem(String token) {
        SignIn signIn = byToken.get(token);
        if (signIn != null) {
            return signIn;
        }
        throw revoked.containsKey(token)
                ? EntraProblem.of(50173)
                : EntraProblem.of(9002313).named("invalid_grant");
    }

    void revokeAll() {
        byToken.keySet().forEach(token -> revoked.put(token, ""));
        byToken.clear();
    }

    void clear() {
        byToken.clear();
        revoked.clear();
    }
}
