package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets tokens, with one request at a time for a tenant, however many ask. */
final class Tokens {

    private final ConcurrentMap<TenantId, CompletableFuture<AccessToken>> underWay = new ConcurrentHashMap<>();
    private final String clientId;
    private final TokenSource source;
    private final SignInFailure failures;

    Tokens(String clientId, TokenSource source, SignInFailure failures) {
        this.clientId = clientId;
        this.source = source;
        this.failures = failures;
    }

    /**
     * Waits for a token, until the deadline at most.
     *
     * @throws SnapshotException if there is none
     */
    AccessToken acquire(TenantId tenant, Deadline deadline) throws InterruptedException {
        try {
            return request(tenant).get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw failures.explain(clientId, tenant, new InterruptedIOException("timeout"));
        } catch (ExecutionException e) {
            throw failures.explain(clientId, tenant, e);
        }
    }

    /** The request that is under way for the tenant, or a new one. */
    CompletableFuture<AccessToken> request(TenantId tenant) {
        CompletableFuture<AccessToken> mine = new CompletableFuture<>();
        CompletableFuture<AccessToken> others = underWay.putIfAbsent(tenant, mine);
        if (others != null) {
            return others;
        }
        return start(tenant).whenComplete((token, failure) -> {
            underWay.remove(tenant, mine);
            if (failure == null) {
                mine.complete(token);
            } else {
                mine.completeExceptionally(failure);
            }
        });
    }

    private CompletableFuture<AccessToken> start(TenantId tenant) {
        try {
            return source.request(tenant);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new InterruptedIOException("executor rejected").initCause(e));
        }
    }
}
