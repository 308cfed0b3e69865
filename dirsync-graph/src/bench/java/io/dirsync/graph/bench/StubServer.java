package io.dirsync.graph.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import wiremock.org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import wiremock.org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import wiremock.org.eclipse.jetty.server.ConnectionFactory;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.SecureRequestCustomizer;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.ServerConnector;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;
import wiremock.org.eclipse.jetty.util.ssl.SslContextFactory;

/** The stub: Jetty as WireMock brings it, without WireMock, in a JVM of its own. */
public final class StubServer {

    private static final int MAX_STREAMS = 4096;
    private static final int BACKLOG = 2048;

    private final Server server = new Server();
    private final SslContextFactory.Server tls = new SslContextFactory.Server();
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(2);
    private final Map<Way, ServerConnector> connectors = new EnumMap<>(Way.class);

    private StubServer(String keyStore) {
        tls.setKeyStorePath(keyStore);
        tls.setKeyStorePassword(StubCertificate.PASSWORD);
        Arrays.stream(Way.values()).forEach(way -> connectors.put(way, connector(way)));
        connectors.values().forEach(server::addConnector);
        server.setHandler(new StubHandler(timers));
    }

    /**
     * Serves until standard input ends; prints a port for each {@link Way}.
     *
     * @param args the key store with the certificate
     * @throws Exception if the server does not start
     */
    public static void main(String[] args) throws Exception {
        StubServer stub = new StubServer(args[0]);
        stub.server.start();
        stub.connectors.values().forEach(connector -> System.out.println(connector.getLocalPort()));
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }

    private ServerConnector connector(Way way) {
        ServerConnector connector = new ServerConnector(server, factories(way));
        connector.setName(Integer.toString(way.latencyMillis()));
        connector.setHost("localhost");
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(10 * 60_000L);
        return connector;
    }

    private ConnectionFactory[] factories(Way way) {
        HttpConfiguration settings = new HttpConfiguration();
        settings.addCustomizer(new SecureRequestCustomizer());
        HttpConnectionFactory http1 = new HttpConnectionFactory(settings);
        if (!way.isHttp2()) {
            return new ConnectionFactory[] {new SslConnectionFactory(tls, http1.getProtocol()), http1};
        }
        HTTP2ServerConnectionFactory http2 = new HTTP2ServerConnectionFactory(settings);
        // The client of the JDK fails where a server allows fewer than it wants.
        http2.setMaxConcurrentStreams(MAX_STREAMS);
        ALPNServerConnectionFactory choice = new ALPNServerConnectionFactory();
        choice.setDefaultProtocol(http1.getProtocol());
        return new ConnectionFactory[] {new SslConnectionFactory(tls, choice.getProtocol()), choice, http2, http1};
    }
}
