package io.dirsync.testkit.graph;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.security.KeyStore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;

/** A server of WireMock that can show another certificate while it runs. */
final class SwitchableServer extends Jetty11HttpServer {

    private SwitchableServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        super(options, admin, stubs);
    }

    /** Makes one server and remembers it, since WireMock keeps it to itself. */
    static final class Factory implements HttpServerFactory {

        private @Nullable SwitchableServer made;

        @Override
        public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
            made = new SwitchableServer(options, admin, stubs);
            return made;
        }

        SwitchableServer made() {
            return Objects.requireNonNull(made, "made");
        }
    }

    /** Breaks all connections, so that every client has to look at the certificate. */
    void show(KeyStore store, String password) {
        try {
            httpsConnector
                    .getConnectionFactory(SslConnectionFactory.class)
                    .getSslContextFactory()
                    .reload(factory -> {
                        factory.setKeyStore(store);
                        factory.setKeyStorePassword(password);
                    });
        } catch (Exception e) {
            throw new IllegalStateException("The server could not take another certificate", e);
        }
        httpsConnector.getConnectedEndPoints().forEach(EndPoint::close);
    }
}
