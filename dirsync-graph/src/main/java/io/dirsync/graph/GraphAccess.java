package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;

/** The way into one cloud with one credential: connections, tokens, and how requests are built and answers read. */
record GraphAccess(Connections connections, Timing timing, GraphCredential credential, Tokens tokens, GraphLink link)
        implements AutoCloseable {

    static GraphAccess over(Connections connections, GraphCredential credential, Timing timing) {
        Unreached unreached = new Unreached(connections, timing.timeout());
        SignInFailure failures = new SignInFailure(connections.endpoints(), unreached, timing.clock());
        Tokens tokens = new Tokens(credential.clientId(), credential.open(connections), failures);
        return new GraphAccess(connections, timing, credential, tokens, GraphLink.over(connections, timing.clock()));
    }

    GraphCloud cloud() {
        return connections.endpoints().cloud();
    }

    /** Compares the directory that answers with the tenant that is read. */
    DirectoryFit fit(TenantId tenant) {
        return new DirectoryFit(tenant, credential.isSignedInAtTenant());
    }

    Unreached unreached() {
        return new Unreached(connections, timing.timeout());
    }

    /**
     * The token of a tenant, waited for until the deadline at most.
     *
     * @throws io.dirsync.snapshot.SnapshotException if there is none
     */
    Bearer bearer(TenantId tenant, Deadline deadline) throws InterruptedException {
        return new Bearer(tokens.acquire(tenant, deadline, link::warmUp), wish -> tokens.request(tenant, wish));
    }

    @Override
    public void close() {
        connections.close();
    }
}
