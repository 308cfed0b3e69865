package io.dirsync.graph;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** An authority that gives the scripted answers one after another, and keeps what it was asked. */
final class TokenServer implements AutoCloseable {

    static final String GRANT = "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"t0ken\"}";

    private static final LocalCertificate CERTIFICATE = LocalCertificate.create();

    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();
    private final LocalServer server = LocalServer.start(CERTIFICATE, this::answer);
    private final Connections connections;

    private record Answer(int status, String json) {}

    private TokenServer(GraphCloud cloud) {
        this.connections = Connections.open(
                new Endpoints(cloud, server.url(), server.url()),
                new Network(null, server.trustStore(), Duration.ofSeconds(20)),
                Workers.of(null));
    }

    static TokenServer start() {
        return of(GraphCloud.GLOBAL);
    }

    static TokenServer of(GraphCloud cloud) {
        return new TokenServer(cloud);
    }

    /** Adds an answer; without any it gives a token. */
    synchronized TokenServer then(int status, String json) {
        answers.add(new Answer(status, json));
        return this;
    }

    Connections connections() {
        return connections;
    }

    /** What the server was sent, oldest first. */
    List<Map<String, String>> forms() {
        return forms;
    }

    /** Host and path of each request, oldest first. */
    List<String> requests() {
        return server.requests();
    }

    LocalServer server() {
        return server;
    }

    /** A token in the format of Entra, whose signature nobody checks here. */
    static String jwt(String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString("{}".getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".c2lnbmVk";
    }

    @Override
    public void close() {
        connections.close();
        server.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        forms.add(form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = next();
        LocalServer.send(exchange, answer.status, answer.json);
    }

    private synchronized Answer next() {
        Answer answer = answers.poll();
        return answer == null ? new Answer(200, GRANT) : answer;
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }
}
