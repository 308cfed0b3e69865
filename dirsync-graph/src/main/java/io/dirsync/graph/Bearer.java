package io.dirsync.graph;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The token of one check, and the way to another one if it is refused. Safe for use by several threads. */
final class Bearer {

    /** One because the token is not accepted, one because the new one lacks a claim; more would not help. */
    private static final int MAX_RENEWALS = 2;

    private static final int UNAUTHORIZED = 401;

    private final Function<TokenWish, CompletableFuture<AccessToken>> renewal;
    private final ConcurrentMap<TokenWish, CompletableFuture<AccessToken>> renewals = new ConcurrentHashMap<>();
    private volatile AccessToken current;
    private volatile @Nullable AccessToken accepted;

    Bearer(AccessToken token, Function<TokenWish, CompletableFuture<AccessToken>> renewal) {
        this.current = token;
        this.renewal = renewal;
    }

    /** The token to send now. */
    AccessToken current() {
        return current;
    }

    /** Tells what was answered to a request with the token. */
    void answered(AccessToken token, HttpAnswer answer) {
        if (answer.status() != UNAUTHORIZED) {
            accepted = token;
        }
    }

    /**
     * Another token for a request that was refused; empty if the token is not what is wrong.
     *
     * <p>A token that other requests were served with is good: some services answer 401 where a permission is missing.
     */
    Optional<CompletableFuture<AccessToken>> insteadOf(AccessToken refused, HttpAnswer answer) {
        Optional<String> challenge = answer.claimsChallenge();
        boolean isToken = answer.status() == UNAUTHORIZED && !refused.equals(accepted);
        if (challenge.isEmpty() && !isToken) {
            return Optional.empty();
        }
        if (!refused.equals(current)) {
            return Optional.of(CompletableFuture.completedFuture(current));
        }
        TokenWish wish = challenge
                .map(claims -> TokenWish.answering(refused, claims))
                .orElseGet(() -> TokenWish.insteadOf(refused));
        return renewals.size() < MAX_RENEWALS || renewals.containsKey(wish)
                ? Optional.of(renewals.computeIfAbsent(wish, this::renew).copy())
                : Optional.empty();
    }

    private CompletableFuture<AccessToken> renew(TokenWish wish) {
        return renewal.apply(wish).thenApply(token -> {
            current = token;
            return token;
        });
    }
}
