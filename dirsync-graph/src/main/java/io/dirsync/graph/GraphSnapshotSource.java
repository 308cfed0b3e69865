package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts about tenants from Microsoft Graph.
 *
 * <p>One source serves any number of tenants; its application must be known in each of them. Connections and tokens are
 * kept between checks, so make one source and keep it. Safe for use by several threads. No thread of a source keeps the
 * JVM alive.
 */
public final class GraphSnapshotSource implements SnapshotSource, AutoCloseable {

    private final GraphSources sources;
    private final Connections connections;
    private final TenantCheck check;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private GraphSnapshotSource(Builder builder) {
        this.sources = builder.sources.restrictedTo(builder.betaFacts, builder.features);
        Network network = builder.network(builder.timeout);
        this.connections = Connections.open(builder.endpoints(), network, Workers.of(builder.executor));
        this.check = new TenantCheck(builder.credential, connections, new Timing(builder.timeout, builder.clock));
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
     * Reads the facts about a tenant, within the {@linkplain Builder#timeout(Duration) timeout}.
     *
     * <p>What could not be read is unreadable in the snapshot, with the reason. A tenant that refuses every request for
     * lack of a permission gives a snapshot too: it says what to grant.
     *
     * @param tenant the tenant
     * @return the snapshot
     * @throws SnapshotException if there is no token for the tenant, if no request was answered with anything usable,
     *     or if the thread was interrupted, which it still is afterwards
     * @throws IllegalStateException if the source is closed
     */
    @Override
    public TenantSnapshot capture(TenantId tenant) {
        return look(tenant, () -> check.run(tenant, sources));
    }

    /**
     * Says before the first check which of the chosen sources can be read, and what to grant for the others, within the
     * {@linkplain Builder#timeout(Duration) timeout}.
     *
     * <p>It looks at what the token claims to allow, and asks each source for as little as it gives. What the token says
     * is not checked, only shown.
     *
     * @param tenant the tenant
     * @return what was found
     * @throws SnapshotException if there is no token for the tenant, if no request was answered with anything usable,
     *     or if the thread was interrupted, which it still is afterwards
     * @throws IllegalStateException if the source is closed
     */
    public Preflight preflight(TenantId tenant) {
        return look(tenant, () -> check.prepare(tenant, sources));
    }

    private <T> T look(TenantId tenant, Look<T> look) {
        requireNonNull(tenant, "tenant");
        if (isClosed.get()) {
            throw new IllegalStateException("The source is closed. Make a new one, and close it after the last check.");
        }
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
        connections.close();
    }

    /** Collects the settings of a source. Not safe for use by several threads. */
    public static final class Builder extends ConnectionSettings<Builder> {

        private static final Duration MAX_TIMEOUT = Duration.ofDays(1);

        private final GraphCredential credential;
        private GraphSources sources = GraphSources.core();
        private boolean betaFacts = true;
        private boolean features = true;
        private Duration timeout = Duration.ofSeconds(30);
        private Clock clock = Clock.systemUTC();
        private @Nullable ExecutorService executor;

        private Builder(GraphCredential credential) {
            this.credential = requireNonNull(credential, "credential");
        }

        /**
         * Sets how long a whole check may take, sign-in included. Default: 30 seconds.
         *
         * @param value the time, from a millisecond to a day
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder timeout(Duration value) {
            if (value.toMillis() < 1 || value.compareTo(MAX_TIMEOUT) > 0) {
                throw new IllegalArgumentException("timeout is " + value + ". Give from 1 ms to " + MAX_TIMEOUT + ".");
            }
            timeout = value;
            return this;
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
         * Sets the clock that says when a snapshot was taken. Default: the system's. Timeouts do not depend on it.
         *
         * @param value the clock
         * @return this builder
         */
        public Builder clock(Clock value) {
            clock = requireNonNull(value, "clock");
            return this;
        }

        /**
         * Sets where requests wait for their answers. Default: virtual threads on Java 21 and later, else at most 256
         * daemon threads that end when idle.
         *
         * @param value an executor that stays open as long as the source; closing the source leaves it open
         * @return this builder
         */
        public Builder executor(ExecutorService value) {
            executor = requireNonNull(value, "executor");
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
