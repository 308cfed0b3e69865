package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Collects how a cloud is reached, for how long, and by which threads.
 *
 * @param <B> the builder that is returned for the next setting
 */
abstract class ConnectionSettings<B> {

    private static final Duration MAX_TIMEOUT = Duration.ofDays(1);

    private GraphCloud cloud = GraphCloud.GLOBAL;
    private @Nullable Endpoints endpoints;
    private @Nullable InetSocketAddress proxy;
    private @Nullable KeyStore trust;
    private Duration timeout = Duration.ofSeconds(30);
    private Clock clock = Clock.systemUTC();
    private @Nullable ExecutorService executor;

    ConnectionSettings() {}

    /**
     * Sets the cloud of the tenants. Default: {@link GraphCloud#GLOBAL}.
     *
     * @param value the cloud
     * @return this builder
     */
    public final B cloud(GraphCloud value) {
        cloud = requireNonNull(value, "cloud");
        return self();
    }

    /**
     * Sets under which URLs the cloud is reached, for gateways and tests. Default: its public URLs.
     *
     * @param graphEndpoint where Microsoft Graph is, https, without version
     * @param authority where sign-in is, https, without tenant
     * @return this builder
     * @throws IllegalArgumentException if a URL is not https, names no host, or holds credentials, query or fragment
     */
    public final B endpoint(URI graphEndpoint, URI authority) {
        endpoints = new Endpoints(cloud, graphEndpoint, authority);
        return self();
    }

    /**
     * Sets the HTTP proxy through which every host is reached. Default: what the JVM's proxy selector says.
     *
     * @param value host and port; the proxy must not ask for credentials
     * @return this builder
     */
    public final B proxy(InetSocketAddress value) {
        proxy = requireNonNull(value, "proxy");
        return self();
    }

    /**
     * Sets the only certificate authorities that are trusted. Default: those of the JVM.
     *
     * @param value a loaded key store with their certificates; it is read when the source is built
     * @return this builder
     */
    public final B trust(KeyStore value) {
        trust = requireNonNull(value, "trust");
        return self();
    }

    /**
     * Sets how long one call may take as a whole, sign-in included. Default: 30 seconds.
     *
     * @param value the time, from a millisecond to a day
     * @return this builder
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public final B timeout(Duration value) {
        timeout = checkedTimeout("timeout", value);
        return self();
    }

    /**
     * Sets the clock that says what time it is for the tenants. Default: the system's. Timeouts do not depend on it.
     *
     * @param value the clock
     * @return this builder
     */
    public final B clock(Clock value) {
        clock = requireNonNull(value, "clock");
        return self();
    }

    /**
     * Sets where requests wait for their answers. Default: virtual threads on Java 21 and later, else daemon threads that
     * end when idle; at most 1,024 requests are under way at once.
     *
     * @param value an executor that stays open as long as what is built; closing that leaves it open
     * @return this builder
     */
    public final B executor(ExecutorService value) {
        executor = requireNonNull(value, "executor");
        return self();
    }

    abstract B self();

    /** Opens the way into the cloud; nothing is sent yet. */
    final GraphAccess open(GraphCredential credential) {
        Endpoints reached = endpoints == null ? Endpoints.of(cloud) : endpoints.in(cloud);
        Network network = new Network(proxy, trust, timeout);
        Connections connections = Connections.open(reached, network, Workers.of(executor));
        return GraphAccess.over(connections, credential, new Timing(timeout, clock));
    }

    static Duration checkedTimeout(String name, Duration value) {
        if (value.toMillis() < 1 || value.compareTo(MAX_TIMEOUT) > 0) {
            throw new IllegalArgumentException(name + " is " + value + ". Give from 1 ms to " + MAX_TIMEOUT + ".");
        }
        return value;
    }
}
