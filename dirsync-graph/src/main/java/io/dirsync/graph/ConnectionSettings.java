package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Collects how a cloud is reached.
 *
 * @param <B> the builder that is returned for the next setting
 */
abstract class ConnectionSettings<B> {

    private GraphCloud cloud = GraphCloud.GLOBAL;
    private @Nullable Endpoints endpoints;
    private @Nullable InetSocketAddress proxy;
    private @Nullable KeyStore trust;

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

    abstract B self();

    final Endpoints endpoints() {
        return endpoints == null ? Endpoints.of(cloud) : endpoints.in(cloud);
    }

    final Network network(Duration timeout) {
        return new Network(proxy, trust, timeout);
    }
}
