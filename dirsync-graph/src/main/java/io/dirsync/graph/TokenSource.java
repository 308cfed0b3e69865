package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;
import java.util.concurrent.CompletableFuture;

/** Where tokens come from. It need not remember them. Safe for use by several threads. */
@FunctionalInterface
interface TokenSource {

    /** A token for one tenant that fulfils the wish; the calling thread does not wait for it. */
    CompletableFuture<TokenGrant> request(TenantId tenant, TokenWish wish);
}
