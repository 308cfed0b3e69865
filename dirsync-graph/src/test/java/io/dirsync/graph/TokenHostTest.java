package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody but the configured host gets the token, whatever that host asks for. */
class TokenHostTest {

    private static final LocalCertificate CERTIFICATE = LocalCertificate.create();

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308", "200"})
    void tokenGoesToNoOtherHost(int status) {
        try (LocalServer other = LocalServer.start(CERTIFICATE, exchange -> LocalServer.send(exchange, 200, "{}"))) {
            check(status, other.url() + "/v1.0/users");

            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308", "200"})
    void tokenGoesNowhereWithoutTls(int status) throws IOException {
        List<String> requests = new CopyOnWriteArrayList<>();
        HttpServer plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        plain.createContext(
                "/", exchange -> requests.add(exchange.getRequestURI().toString()));
        plain.start();

        check(status, "http://localhost:" + plain.getAddress().getPort() + "/v1.0/users");

        plain.stop(0);
        assertThat(requests).isEmpty();
    }

    /** Sends everybody there, by redirect and by the link to the next page. */
    private static void check(int status, String there) {
        String json = "{\"id\":\"x\",\"value\":[{\"id\":\"x\"}],\"@odata.nextLink\":\"" + there + "\"}";
        try (LocalServer graph = LocalServer.withTokens(CERTIFICATE, exchange -> {
                    exchange.getResponseHeaders().set("Location", there);
                    LocalServer.send(exchange, status, json);
                });
                GraphSnapshotSource source = GraphSnapshotSource.builder(GraphCredential.clientSecret("app", "s3cret"))
                        .endpoint(graph.url(), graph.url())
                        .trust(graph.trustStore())
                        .sources(GraphSources.everything())
                        .build()) {
            Throwable failure = catchThrowable(() -> source.capture(TenantId.of("contoso.com")));

            assertThat(graph.requests()).hasSizeGreaterThan(1);
            assertThat(String.valueOf(failure)).doesNotContain(LocalServer.TOKEN);
        }
    }
}
