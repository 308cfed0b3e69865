package io.dirsync.graph;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTPS server for answers that the fake does not give. */
final class LocalServer implements AutoCloseable {

    static {
        // Else every answer waits some 40 ms for the acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    static final String TOKEN = "t0ken-of-the-local-server";

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LocalCertificate certificate;
    private final Handler handler;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Answers requests. */
    @FunctionalInterface
    interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private LocalServer(HttpsServer server, LocalCertificate certificate, Handler handler) {
        this.server = server;
        this.certificate = certificate;
        this.handler = handler;
    }

    static LocalServer start(LocalCertificate certificate, Handler handler) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LocalServer local = new LocalServer(server, certificate, handler);
            server.setHttpsConfigurator(new HttpsConfigurator(certificate.sslContext()));
            server.setExecutor(local.threads);
            server.createContext("/", local::answer);
            server.start();
            return local;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that signs everybody in with the same token and leaves all other requests to the handler. */
    static LocalServer withTokens(LocalCertificate certificate, Handler others) {
        return start(certificate, exchange -> {
            if (isForToken(exchange)) {
                send(
                        exchange,
                        200,
                        "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"" + TOKEN + "\"}");
                return;
            }
            others.handle(exchange);
        });
    }

    static boolean isForToken(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().endsWith("/oauth2/v2.0/token");
    }

    URI url() {
        return url("localhost");
    }

    URI url(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort());
    }

    KeyStore trustStore() {
        return certificate.keyStore();
    }

    /** Host and path of each request, in the order of arrival. */
    List<String> requests() {
        return requests;
    }

    static void send(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        send(exchange, status, json.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "")
                + exchange.getRequestURI().getPath());
        handler.handle(exchange);
    }
}
