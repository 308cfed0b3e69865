package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Reads the facts about tenants from Microsoft Graph.
 *
 * <p>One source serves any number of tenants; its application must be known in each of them. Connections and tokens are
 * kept between checks, so make one source and keep it. Safe for use by several threads. No thread of a source keeps the
 * JVM alive.
 */
public final class GraphSnapshotSource implements SnapshotSource, AutoCloseable {

    private final GraphSources sources;
    private final GraphAccess access;
    private final TenantCheck check;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private GraphSnapshotSource(Builder builder) {
        this.sources = builder.sources.restrictedTo(builder.betaFacts, builder.features);
        this.access = builder.open(builder.credential);
        this.check = new TenantCheck(access);
    }

    /**
     * A source with the defaults of {@link Builder}.
     *
     * @param credential what the application proves its identity with
     * @return the source
     */
    public static GraphSnapshotSource create(GraphCredential credential) {
        return builder(credential).build();
    }

    /**
     * Starts a source.
     *
     * @param credential what the application proves its identity with
     * @return a builder, not safe for use by several threads
     */
    public static Builder builder(GraphCredential credential) {
        return new Builder(credential);
    }

    /**
     * Reads the facts about a tenant, within the {@linkplain Builder#timeout timeout}.
     *
     * <p>What could not be read is unreadable in the snapshot, with the reason. A tenant that refuses every request for
     * lack of a permission gives a snapshot too: it says what to grant.
     *
     * <p>What was read of another tenant is never given out as that of this one: the id of the organization is compared
     * with a GUID, and, with tokens that were got elsewhere, its verified domains with a domain. Where neither could be
     * read, there is nothing to compare.
     *
     * @param tenant the tenant
     * @return the snapshot
     * @throws SnapshotException if there is no token for the tenant, if no request was answered with anything usable,
     *     if another tenant answered, or if the thread was interrupted, which it still is afterwards
     * @throws IllegalStateException if the source is closed
     */
    @Override
    public TenantSnapshot capture(TenantId tenant) {
        return look(tenant, () -> check.run(tenant, sources));
    }

    /**
     * Says before the first check which of the chosen sources can be read, and what to grant for the others, within the
     * {@linkplain Builder#timeout timeout}.
     *
     * <p>It looks at what the token claims to allow, and asks each source for as little as it gives. What the token says
     * is not checked, only shown. Which tenant answers is compared as {@link #capture} does it.
     *
     * @param tenant the tenant
     * @return what was found
     * @throws SnapshotException if there is no token for the tenant, if no request was answered with anything usable,
     *     if another tenant answered, or if the thread was interrupted, which it still is afterwards
     * @throws IllegalStateException if the source is closed
     */
    public Preflight preflight(TenantId tenant) {
        return look(tenant, () -> check.prepare(tenant, sources));
    }

    /**
     * All errors of objects that the service could not take over as they are, however many there are, whichever {@link
     * Builder#sources sources} are set.
     *
     * <p>The stream is lazy: nothing is sent before its terminal operation, and at most two pages are held in memory, the
     * one that is consumed and the one that follows. Tokens are renewed on the way, and pages asked for again where a check
     * would do the same. It is sequential, and to be closed if it is not consumed to its end. Closing it, from any thread,
     * and interrupting the consuming thread both end what is under way at once.
     *
     * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror">
     * onPremisesProvisioningError</a>. Devices have no such errors.
     *
     * <p>The pages do not say of which tenant they are, so a token that was got elsewhere is compared with the tenant only
     * as far as it can be read and the tenant is named by its GUID; a check or a preflight compares more.
     *
     * <p>Its terminal operation throws, after the errors that were read: {@link SnapshotException} if there is no token, if
     * a page could not be had, or if the thread was interrupted, which it still is afterwards.
     *
     * @param tenant the tenant
     * @param query which errors, and how
     * @return the errors: of users, then of groups, then of contacts
     * @throws IllegalStateException if the source is closed
     */
    public Stream<ObjectError> objectErrors(TenantId tenant, ObjectErrorQuery query) {
        requireNonNull(tenant, "tenant");
        requireNonNull(query, "query");
        throwIfClosed();
        return ObjectErrorStream.of(access, tenant, query);
    }

    private void throwIfClosed() {
        if (isClosed.get()) {
            throw new IllegalStateException("The source is closed. Make a new one, and close it after the last check.");
        }
    }

    private <T> T look(TenantId tenant, Look<T> look) {
        requireNonNull(tenant, "tenant");
        throwIfClosed();
        try {
            return look.at();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SnapshotException.because(
                            SnapshotException.Reason.INTERRUPTED,
                            "The check of tenant " + tenant + " was interrupted. Check it again if that was not meant.")
                    .causedBy(e);
        }
    }

    private interface Look<T> {
        T at() throws InterruptedException;
    }

    /** Cancels what is under way and frees connections and threads, except those of a given executor. */
    @Override
    public void close() {
        isClosed.set(true);
        access.close();
    }

    /** Collects the settings of a source. Not safe for use by several threads. */
    public static final class Builder extends ConnectionSettings<Builder> {

        private final GraphCredential credential;
        private GraphSources sources = GraphSources.core();
        private boolean betaFacts = true;
        private boolean features = true;

        private Builder(GraphCredential credential) {
            this.credential = requireNonNull(credential, "credential");
        }

        /**
         * Sets which sources are read. Default: {@link GraphSources#core()}.
         *
         * @param value the sources; {@link #betaFacts(boolean)} and {@link #features(boolean)} take some away from them
         * @return this builder
         */
        public Builder sources(GraphSources value) {
            sources = requireNonNull(value, "sources");
            return this;
        }

        /**
         * Sets whether sources are read that only the beta version has, such as when a password hash last arrived.
         * Default: true.
         *
         * @param value false to leave them out, whichever {@link #sources} are set; they are not requested then
         * @return this builder
         */
        public Builder betaFacts(boolean value) {
            betaFacts = value;
            return this;
        }

        /**
         * Sets whether the switches of directory synchronization and its server are read, which takes a permission of its
         * own: {@link GraphPermission#ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL}. Default: true.
         *
         * @param value false to leave them out, whichever {@link #sources} are set; they, and whether password
         *     synchronization is on, are not requested then
         * @return this builder
         */
        public Builder features(boolean value) {
            features = value;
            return this;
        }

        /**
         * Finishes the source; nothing is sent yet.
         *
         * @return the source; the builder may be used further without changing it
         * @throws IllegalArgumentException if the key store given to {@link #trust(KeyStore)} cannot be used
         */
        public GraphSnapshotSource build() {
            return new GraphSnapshotSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
