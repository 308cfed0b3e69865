package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of the tenants that were checked last. Safe for use by several threads.
 *
 * <p>MSAL4J has a cache too. It never forgets a tenant, and looks at the tokens of all others to find that of one.
 */
final class TokenCache {

    /** A token takes 2 to 3 kB, so this holds some 30 MB; a fleet beyond it signs in again in each round. */
    static final int MAX_TENANTS = 10_000;

    /** As early as MSAL4J: a check may begin just before a token expires, and clocks differ. */
    static final Duration RENEWED_BEFORE = Duration.ofMinutes(5);

    private final LinkedHashMap<TenantId, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final int maxTenants;
    private final LongSupplier nanoTime;

    private record Entry(AccessToken token, @Nullable String claims, long endNanos) {}

    TokenCache(int maxTenants, LongSupplier nanoTime) {
        this.maxTenants = maxTenants;
        this.nanoTime = nanoTime;
    }

    /** The tenant's token, if there is one that fulfils the wish and has not expired. */
    synchronized Optional<AccessToken> find(TenantId tenant, TokenWish wish) {
        Entry entry = entries.get(tenant);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.endNanos - nanoTime.getAsLong() <= 0) {
            entries.remove(tenant);
            return Optional.empty();
        }
        return wish.isGrantedBy(entry.token, entry.claims) ? Optional.of(entry.token) : Optional.empty();
    }

    /** Keeps the token in place of the tenant's last one, unless it is about to expire. */
    synchronized void keep(TenantId tenant, TokenWish wish, TokenGrant grant) {
        Duration time = grant.validFor().minus(RENEWED_BEFORE);
        if (time.isNegative() || time.isZero()) {
            entries.remove(tenant);
            return;
        }
        entries.put(tenant, new Entry(grant.token(), wish.claims(), nanoTime.getAsLong() + time.toNanos()));
        if (entries.size() > maxTenants) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    synchronized int size() {
        return entries.size();
    }
}
