package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenCacheTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");
    private static final TenantId FABRIKAM = TenantId.of("fabrikam.com");
    private static final TenantId TAILSPIN = TenantId.of("tailspin.com");
    private static final AccessToken TOKEN = new AccessToken("t");
    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final TokenCache cache = new TokenCache(2, now::get);

    @Test
    void tokenIsGoodUntilFiveMinutesBeforeItExpires() {
        keep(CONTOSO, HOUR);

        now.addAndGet(Duration.ofMinutes(55).toNanos() - 1);
        assertThat(cache.find(CONTOSO, TokenWish.any())).contains(TOKEN);
        now.addAndGet(1);
        assertThat(cache.find(CONTOSO, TokenWish.any())).isEmpty();
        assertThat(cache.size()).isZero();
    }

    @Test
    void tokenForFiveMinutesIsNotKept() {
        keep(CONTOSO, Duration.ofMinutes(5));
        assertThat(cache.size()).isZero();

        keep(CONTOSO, Duration.ofMinutes(5).plusNanos(1));
        assertThat(cache.size()).isEqualTo(1);
    }

    @Test
    void shortLivedTokenReplacesTheOneThatWasRejected() {
        keep(CONTOSO, HOUR);
        keep(CONTOSO, Duration.ZERO);

        assertThat(cache.find(CONTOSO, TokenWish.any())).isEmpty();
    }

    @Test
    void rejectedTokenIsNotFound() {
        keep(CONTOSO, HOUR);

        assertThat(cache.find(CONTOSO, TokenWish.insteadOf(TOKEN))).isEmpty();
    }

    @Test
    void tenantThatWasNotUsedForLongestIsForgotten() {
        keep(CONTOSO, HOUR);
        keep(FABRIKAM, HOUR);
        assertThat(cache.find(CONTOSO, TokenWish.any())).isPresent();
        keep(TAILSPIN, HOUR);

        assertThat(cache.find(FABRIKAM, TokenWish.any())).isEmpty();
        assertThat(cache.find(CONTOSO, TokenWish.any())).isPresent();
        assertThat(cache.find(TAILSPIN, TokenWish.any())).isPresent();
    }

    private void keep(TenantId tenant, Duration validFor) {
        cache.keep(tenant, TokenWish.any(), new TokenGrant(TOKEN, validFor));
    }
}
