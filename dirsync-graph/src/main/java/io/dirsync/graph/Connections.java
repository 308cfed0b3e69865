package io.dirsync.graph;

import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The HTTP clients of one source, for Microsoft Graph and for its authority, over shared threads and connections. */
final class Connections implements AutoCloseable {

    private static final int IDLE_MINUTES = 5;

    /** A connection that many requests share is given up if it falls silent, before the next check relies on it. */
    private static final int PING_SECONDS = 10;

    private final Endpoints endpoints;
    private final Workers workers;
    private final OkHttpClient graph;
    private final RequestQueue queue;
    private final GraphChannels channels;
    private final OkHttpClient authority;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private Connections(Endpoints endpoints, Network network, Workers workers) {
        this.endpoints = endpoints;
        this.workers = workers;
        // One for both: it knows what is under way when all of that is to be cancelled.
        Dispatcher dispatcher = new Dispatcher();
        this.graph = graphClient(network.applyWithoutTimeouts(sdkPipeline()), HostGuard.of(endpoints.graph()))
                .pingInterval(PING_SECONDS, TimeUnit.SECONDS)
                .dispatcher(dispatcher)
                .build();
        this.queue = new RequestQueue(workers.calls(), Workers.MAX_REQUESTS);
        this.channels = GraphChannels.of(graph, Connections::pool, queue);
        this.authority = network.applyTo(new OkHttpClient.Builder())
                .followRedirects(false)
                .addNetworkInterceptor(HostGuard.of(endpoints.authority()))
                .dispatcher(dispatcher)
                .connectionPool(pool())
                .build();
    }

    static Connections open(Endpoints endpoints, Network network, Workers workers) {
        return new Connections(endpoints, network, workers);
    }

    Endpoints endpoints() {
        return endpoints;
    }

    OkHttpClient graph() {
        return graph;
    }

    /** The ways over which it is used. */
    GraphChannels channels() {
        return channels;
    }

    OkHttpClient authority() {
        return authority;
    }

    Workers workers() {
        return workers;
    }

    boolean isClosed() {
        return isClosed.get();
    }

    /** Through which proxy a host is reached, in words. */
    String wayTo(URI host) {
        Stream<Proxy> proxies =
                graph.proxy() != null ? Stream.of(graph.proxy()) : graph.proxySelector().select(host).stream();
        return proxies.map(Proxy::address)
                .filter(InetSocketAddress.class::isInstance)
                .map(InetSocketAddress.class::cast)
                .map(address -> "through the proxy " + address.getHostString() + ":" + address.getPort())
                .findFirst()
                .orElse("without a proxy");
    }

    @Override
    public void close() {
        isClosed.set(true);
        queue.close();
        graph.dispatcher().cancelAll();
        channels.evictAll();
        authority.connectionPool().evictAll();
        workers.close();
    }

    /** OkHttp keeps five idle connections unless told otherwise, and would connect anew in every round of a fleet. */
    private static ConnectionPool pool() {
        return new ConnectionPool(Workers.MAX_REQUESTS, IDLE_MINUTES, TimeUnit.MINUTES);
    }

    private static OkHttpClient.Builder sdkPipeline() {
        // The SDK's retries sleep without regard to any deadline.
        return GraphClientFactory.create(
                new RequestOption[] {GraphServiceClient.getGraphClientOptions(), new RetryHandlerOption(null, 0, 0)});
    }

    private static OkHttpClient.Builder graphClient(OkHttpClient.Builder pipeline, HostGuard guard) {
        // First where the SDK's redirects pass, before any connection is made; then at the network, the last gate.
        return pipeline.addInterceptor(guard).addNetworkInterceptor(guard);
    }
}
