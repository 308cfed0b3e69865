package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that repeats in its answer whatever it was sent does not make this library repeat it. */
class SecrecyTest {

    private static final String SECRET = "s3cret-of-the-application";
    private static final LocalCertificate CERTIFICATE = LocalCertificate.create();

    private final List<String> sent = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "200, application/json", "200, text/html", "302, text/html", "400, application/json", "401, application/json",
        "403, application/json", "404, text/plain", "429, application/json", "500, text/html", "503, application/json"
    })
    void authorityThatRepeatsTheSecretIsNotQuoted(int status, String type) {
        try (LocalServer server = LocalServer.start(CERTIFICATE, exchange -> echo(exchange, status, type))) {
            String shown = everythingShownBy(server);

            assertThat(sent).anyMatch(request -> request.contains(SECRET));
            assertThat(shown).contains("SnapshotException").doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, application/json", "200, text/html", "302, text/html", "400, application/json", "401, application/json",
        "403, application/json", "404, text/plain", "429, application/json", "500, text/html", "503, application/json"
    })
    void graphThatRepeatsTheTokenIsNotQuoted(int status, String type) {
        try (LocalServer server = LocalServer.withTokens(CERTIFICATE, exchange -> echo(exchange, status, type))) {
            String shown = everythingShownBy(server);

            assertThat(sent).anyMatch(request -> request.contains(LocalServer.TOKEN));
            assertThat(shown).doesNotContain(SECRET).doesNotContain(LocalServer.TOKEN);
        }
    }

    private static String everythingShownBy(LocalServer server) {
        GraphSnapshotSource.Builder builder = GraphSnapshotSource.builder(GraphCredential.clientSecret("app", SECRET))
                .endpoint(server.url(), server.url())
                .trust(server.trustStore());
        StringWriter shown = new StringWriter();
        try (GraphSnapshotSource source = builder.build()) {
            shown.append(builder.toString()).append(source.toString());
            Throwable failure = catchThrowable(() ->
                    shown.append(source.capture(TenantId.of("contoso.com")).toString()));
            if (failure != null) {
                failure.printStackTrace(new PrintWriter(shown));
            }
        }
        return shown.toString();
    }

    private void echo(HttpExchange exchange, int status, String type) throws IOException {
        String request = exchange.getRequestHeaders().getFirst("Authorization")
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (sent) {
            sent.add(request);
        }
        exchange.getResponseHeaders().set("request-id", request);
        exchange.getResponseHeaders().set("Location", "https://evil.example/" + request);
        exchange.getResponseHeaders().set("Content-Type", type);
        LocalServer.send(exchange, status, body(request, type).getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String request, String type) {
        return type.endsWith("json")
                ? "{\"error\":{\"code\":\"" + request + "\",\"message\":\"" + request + "\"},\"error_description\":\""
                        + request + "\",\"correlation_id\":\"" + request + "\",\"id\":5,\"displayName\":{\"a\":\""
                        + request + "\"}}"
                : request;
    }
}
