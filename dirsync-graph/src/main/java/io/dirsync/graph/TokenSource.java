package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;
import java.util.concurrent.CompletableFuture;

/** Where tokens come from. Safe for use by several threads. */
@FunctionalInterface
interface TokenSource {

    /** A token for one tenant, fresh or remembered; the calling thread does not wait for it. */
    CompletableFuture<AccessToken> request(TenantId tenant);
}
