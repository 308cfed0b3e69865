package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tokens that somebody else gets and keeps. */
final class SuppliedTokens extends GraphCredential {

    private static final GivenCode SUPPLIER = new GivenCode("access tokens");

    private final Function<TokenRequest, @Nullable String> supplier;
    private final boolean isDelegated;

    private SuppliedTokens(Function<TokenRequest, @Nullable String> supplier, boolean isDelegated) {
        this.supplier = supplier;
        this.isDelegated = isDelegated;
    }

    static SuppliedTokens ofApplication(Function<TokenRequest, @Nullable String> supplier) {
        return new SuppliedTokens(requireNonNull(supplier, "supplier"), false);
    }

    static SuppliedTokens ofUser(Function<TokenRequest, @Nullable String> supplier) {
        return new SuppliedTokens(requireNonNull(supplier, "supplier"), true);
    }

    @Override
    String clientId() {
        return "of the token supplier";
    }

    @Override
    boolean isDelegated() {
        return isDelegated;
    }

    @Override
    boolean isSignedInAtTenant() {
        return false;
    }

    @Override
    TokenSource open(Connections connections) {
        GraphCloud cloud = connections.endpoints().cloud();
        return (tenant, wish) -> CompletableFuture.supplyAsync(
                () -> get(tenant, cloud, wish), connections.workers().executor());
    }

    @Override
    public String toString() {
        return "SuppliedTokens[isDelegated=" + isDelegated + "]";
    }

    private TokenGrant get(TenantId tenant, GraphCloud cloud, TokenWish wish) {
        TokenRequest request = new TokenRequest(tenant, cloud, wish.rejected() != null, wish.claims());
        try {
            AccessToken token = new AccessToken(SUPPLIER.call(() -> supplier.apply(request)));
            new TokenFit(tenant, cloud).check(token);
            // Whoever supplies it keeps it, and knows how long it lasts.
            return new TokenGrant(token, Duration.ZERO);
        } catch (SignInProblem e) {
            throw new CompletionException(e);
        }
    }
}
