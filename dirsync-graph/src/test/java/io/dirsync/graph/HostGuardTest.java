package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import io.dirsync.graph.HostGuard.ForeignHostException;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostGuardTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");
    private static final LocalCertificate CERTIFICATE = LocalCertificate.create();
    private static final String MOVED = "/moved";

    private String location = "";
    private final LocalServer server = LocalServer.withTokens(CERTIFICATE, this::redirect);

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1", "http://localhost", "https://evil.example"})
    void redirectsToOtherHostsAreNotFollowed(String other) {
        location = other + ":" + server.url().getPort() + MOVED;

        SnapshotException failure = catchThrowableOfType(SnapshotException.class, this::capture);

        assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED_RESPONSE);
        assertThat(failure)
                .hasMessageEndingWith(
                        "another host was named instead. Check for a proxy or a sign-in page of the network.")
                .hasRootCauseMessage("redirected to " + location.replace(MOVED, "") + ", which was not followed");
        assertThat(server.requests()).hasSize(1 + 3).allMatch(request -> request.startsWith("localhost/"));
    }

    @Test
    void redirectsToTheSameHostAreFollowed() {
        location = server.url() + MOVED;

        assertThat(capture().profile().id().is("x")).isTrue();
    }

    @Test
    void nothingPassesTheLastGateEither() {
        Network network = new Network(null, server.trustStore(), Duration.ofSeconds(10));
        try (Connections connections = Connections.open(Endpoints.of(GraphCloud.GLOBAL), network, Workers.of(null))) {
            // Beyond the first gate, as a faulty interceptor would.
            OkHttpClient sly = connections
                    .graph()
                    .newBuilder()
                    .addInterceptor(chain -> chain.proceed(request(server.url().toString())))
                    .build();

            assertThatExceptionOfType(ForeignHostException.class)
                    .isThrownBy(() ->
                            sly.newCall(request("https://graph.microsoft.com/")).execute());
        }
        assertThat(server.requests()).isEmpty();
    }

    private TenantSnapshot capture() {
        try (GraphSnapshotSource source = GraphSnapshotSource.builder(GraphCredential.clientSecret("app", "s3cret"))
                .endpoint(server.url(), server.url())
                .trust(server.trustStore())
                .build()) {
            return source.capture(CONTOSO);
        }
    }

    private void redirect(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals(MOVED)) {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            LocalServer.send(exchange, ("Bearer " + LocalServer.TOKEN).equals(token) ? 200 : 401, "{\"id\":\"x\"}");
            return;
        }
        exchange.getResponseHeaders().set("Location", location);
        LocalServer.send(exchange, 302, "");
    }

    private static Request request(String url) {
        return new Request.Builder().url(url).build();
    }
}
