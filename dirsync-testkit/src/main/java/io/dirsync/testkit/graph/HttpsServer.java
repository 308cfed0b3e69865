package io.dirsync.testkit.graph;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.security.KeyStore;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** The HTTPS half of the fake: carries requests in and answers out, and knows nothing of what they mean. */
final class HttpsServer implements AutoCloseable {

    /** Each request that is never answered holds one of them. */
    private static final int THREADS = 100;

    private static final int THREADS_FOR_LATE_ANSWERS = 4;

    private final WireMockServer server;
    private final SwitchableServer switchable;
    private final Silences silences;
    private final int port;

    private HttpsServer(WireMockServer server, SwitchableServer switchable, Silences silences) {
        this.server = server;
        this.switchable = switchable;
        this.silences = silences;
        this.port = server.httpsPort();
    }

    /** Listens on a port, or on any that is free if it is 0. */
    static HttpsServer start(ServerFiles files, int port, Function<Ask, Answer> answering) {
        Silences silences = new Silences();
        SwitchableServer.Factory factory = new SwitchableServer.Factory();
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .httpServerFactory(factory)
                .httpDisabled(true)
                .httpsPort(port)
                .bindAddress("127.0.0.1")
                // The faults that break connections work on HTTP/1.1 only.
                .http2TlsDisabled(true)
                .keystorePath(files.keyStore().toString())
                .keystoreType("JKS")
                .keystorePassword(files.password())
                .keyManagerPassword(files.password())
                // Else it serves the stubs that the project under test may have in its test resources.
                .withRootDirectory(files.folder().toString())
                .disableRequestJournal()
                // Else it holds a copy of every body, however large.
                .maxLoggedResponseSize(0)
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(THREADS_FOR_LATE_ANSWERS)
                .containerThreads(THREADS)
                .extensions(new Carrier(answering, silences)));
        listen(server, port);
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
        return new HttpsServer(server, factory.made(), silences);
    }

    /** A server that gets no port has started nothing that would have to be stopped. */
    private static void listen(WireMockServer server, int port) {
        try {
            server.start();
        } catch (RuntimeException e) {
            throw Ports.isRefusal(e) ? Ports.inUse("server", port, e) : e;
        }
    }

    int port() {
        return port;
    }

    /** Breaks the connections of all requests that are being kept waiting. */
    void breakSilences() {
        silences.end();
    }

    /** Breaks all connections; the next ones see another certificate. */
    void show(KeyStore store, String password) {
        switchable.show(store, password);
    }

    @Override
    public void close() {
        silences.end();
        server.stop();
    }

    private record Carrier(Function<Ask, Answer> answering, Silences silences) implements ResponseTransformerV2 {

        @Override
        public String getName() {
            return "dirsync-fake-graph";
        }

        @Override
        public Response transform(Response response, ServeEvent event) {
            // Before the request is recorded, so that a reset that follows upon the record cannot be missed.
            CountDownLatch silence = silences.present();
            Answer answer = answering.apply(Ask.of(event.getRequest()));
            if (WireResponse.innermost(answer) instanceof Answer.Silence) {
                keep(silence);
            }
            return WireResponse.of(answer);
        }

        private static void keep(CountDownLatch silence) {
            try {
                silence.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What requests wait for that are never answered. */
    private static final class Silences {

        private CountDownLatch present = new CountDownLatch(1);

        synchronized void end() {
            present.countDown();
            present = new CountDownLatch(1);
        }

        synchronized CountDownLatch present() {
            return present;
        }
    }
}
