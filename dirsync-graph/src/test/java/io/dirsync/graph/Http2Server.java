package io.dirsync.graph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import wiremock.org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.SecureRequestCustomizer;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.ServerConnector;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;
import wiremock.org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Authority and Microsoft Graph in one that offer HTTP/2, which the fake does not.
 *
 * <p>It is the server inside WireMock.
 */
final class Http2Server implements AutoCloseable {

    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final Server server = new Server();
    private final ServerConnector connector;

    /** A request: what it was for, in which protocol, and from which port of the client. */
    record Arrival(String path, String protocol, int connection) {}

    private Http2Server(LocalCertificate certificate) {
        HttpConfiguration settings = new HttpConfiguration();
        settings.addCustomizer(new SecureRequestCustomizer());
        HttpConnectionFactory http1 = new HttpConnectionFactory(settings);
        HTTP2ServerConnectionFactory http2 = new HTTP2ServerConnectionFactory(settings);
        ALPNServerConnectionFactory choice = new ALPNServerConnectionFactory();
        choice.setDefaultProtocol(http1.getProtocol());
        connector = new ServerConnector(
                server, new SslConnectionFactory(tls(certificate), choice.getProtocol()), choice, http2, http1);
        connector.setHost("localhost");
        server.addConnector(connector);
        server.setHandler(new Reception());
    }

    static Http2Server start(LocalCertificate certificate) {
        Http2Server started = new Http2Server(certificate);
        try {
            started.server.start();
            return started;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    URI url() {
        return URI.create("https://localhost:" + connector.getLocalPort());
    }

    /** The requests that were not for a token, in the order of arrival. */
    List<Arrival> arrivals() {
        return arrivals;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SslContextFactory.Server tls(LocalCertificate certificate) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(certificate.sslContext());
        return tls;
    }

    private final class Reception extends AbstractHandler {

        @Override
        public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            base.setHandled(true);
            try (InputStream body = request.getInputStream()) {
                body.readAllBytes();
            }
            boolean isForToken = target.endsWith("/token");
            if (!isForToken) {
                arrivals.add(new Arrival(target, request.getProtocol(), request.getRemotePort()));
            }
            response.setContentType("application/json");
            response.getOutputStream()
                    .write((isForToken ? TokenServer.GRANT : "{\"id\":\"x\"}").getBytes(StandardCharsets.UTF_8));
        }
    }
}
