package io.dirsync.testkit.graph;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** The HTTPS half of the fake: carries requests in and answers out, and knows nothing of what they mean. */
final class HttpsServer implements AutoCloseable {

    /** Each request that is never answered holds one of them. */
    private static final int THREADS = 100;

    private final WireMockServer server;
    private final Silences silences;

    private HttpsServer(WireMockServer server, Silences silences) {
        this.server = server;
        this.silences = silences;
    }

    static HttpsServer start(ServerFiles files, Function<Ask, Answer> answering) {
        Silences silences = new Silences();
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .httpDisabled(true)
                .dynamicHttpsPort()
                .bindAddress("127.0.0.1")
                // The faults that break connections work on HTTP/1.1 only.
                .http2TlsDisabled(true)
                .keystorePath(files.keyStore().toString())
                .keystoreType("PKCS12")
                .keystorePassword(files.password())
                .keyManagerPassword(files.password())
                // Else it serves the stubs that the project under test may have in its test resources.
                .withRootDirectory(files.folder().toString())
                .disableRequestJournal()
                .containerThreads(THREADS)
                .extensions(new Carrier(answering, silences)));
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
        return new HttpsServer(server, silences);
    }

    int port() {
        return server.httpsPort();
    }

    /** Breaks the connections of all requests that are being kept waiting. */
    void breakSilences() {
        silences.end();
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
            Answer answer = answering.apply(Ask.of(event.getRequest()));
            if (answer instanceof Answer.Content content) {
                return written(content);
            }
            if (answer instanceof Answer.Silence) {
                silences.await();
            }
            return Response.response().fault(Fault.CONNECTION_RESET_BY_PEER).build();
        }

        private static Response written(Answer.Content content) {
            List<HttpHeader> headers = content.headers().entrySet().stream()
                    .map(header -> new HttpHeader(header.getKey(), header.getValue()))
                    .toList();
            return Response.response()
                    .status(content.status())
                    .headers(new HttpHeaders(headers))
                    .body(content.body())
                    .build();
        }
    }

    /** Where requests wait that are never answered. */
    private static final class Silences {

        private CountDownLatch present = new CountDownLatch(1);

        void await() {
            try {
                present().await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        synchronized void end() {
            present.countDown();
            present = new CountDownLatch(1);
        }

        private synchronized CountDownLatch present() {
            return present;
        }
    }
}
