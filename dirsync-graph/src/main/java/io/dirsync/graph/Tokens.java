package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets tokens and remembers them, with one request at a time for a tenant and a wish, however many ask. */
final class Tokens {

    private final ConcurrentMap<Flight, CompletableFuture<AccessToken>> underWay = new ConcurrentHashMap<>();
    private final TokenCache cache = new TokenCache(TokenCache.MAX_TENANTS, System::nanoTime);
    private final String clientId;
    private final TokenSource source;
    private final SignInFailure failures;

    private record Flight(TenantId tenant, TokenWish wish) {}

    Tokens(String clientId, TokenSource source, SignInFailure failures) {
        this.clientId = clientId;
        this.source = source;
        this.failures = failures;
    }

    /**
     * Waits for a token, until the deadline at most.
     *
     * @param meanwhile what to do first if there is something to wait for
     * @throws SnapshotException if there is none
     */
    AccessToken acquire(TenantId tenant, Deadline deadline, Runnable meanwhile) throws InterruptedException {
        CompletableFuture<AccessToken> token = request(tenant, TokenWish.any());
        if (!token.isDone()) {
            meanwhile.run();
        }
        try {
            return token.get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw failures.explain(clientId, tenant, new InterruptedIOException("timeout"));
        } catch (ExecutionException e) {
            throw failures.explain(clientId, tenant, e);
        }
    }

    /**
     * What is remembered, the request that is under way, or a new one.
     *
     * <p>Of many who wish for another token than one and the same rejected one, the first causes a request; the others
     * get what it brought.
     */
    CompletableFuture<AccessToken> request(TenantId tenant, TokenWish wish) {
        Flight flight = new Flight(tenant, wish);
        CompletableFuture<AccessToken> mine = new CompletableFuture<>();
        CompletableFuture<AccessToken> others = underWay.putIfAbsent(flight, mine);
        if (others != null) {
            return others;
        }
        return rememberedOrNew(flight).whenComplete((value, failure) -> {
            underWay.remove(flight, mine);
            if (failure == null) {
                mine.complete(value);
            } else {
                mine.completeExceptionally(failure);
            }
        });
    }

    /** Called with the flight registered: the token of one that ended just before is in the cache by then. */
    private CompletableFuture<AccessToken> rememberedOrNew(Flight flight) {
        Optional<AccessToken> remembered = cache.find(flight.tenant, flight.wish);
        return remembered.isPresent() ? CompletableFuture.completedFuture(remembered.get()) : start(flight);
    }

    private CompletableFuture<AccessToken> start(Flight flight) {
        try {
            return source.request(flight.tenant, flight.wish).thenApply(grant -> {
                cache.keep(flight.tenant, flight.wish, grant);
                return grant.token();
            });
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new InterruptedIOException("executor rejected").initCause(e));
        } catch (RuntimeException e) {
            // Else the flight would never land, and nobody would get a token for the tenant again.
            return CompletableFuture.failedFuture(e);
        }
    }
}
