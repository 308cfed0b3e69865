package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody but the configured host gets the token, whatever that host asks for. */
class TokenHostTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");
    private static final LocalCertificate CERTIFICATE = LocalCertificate.create();

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308", "200", "401", "503"})
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

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308"})
    void whatProvesAnIdentityGoesToNoOtherHost(int status) {
        try (LocalServer other = LocalServer.start(CERTIFICATE, exchange -> LocalServer.send(exchange, 200, "{}"));
                LocalServer authority =
                        LocalServer.start(CERTIFICATE, exchange -> signIn(exchange, status, other.url() + "/token"))) {
            assertThat(signInFailure(authority, GraphCredential.clientSecret("app", "s3cret")))
                    .isInstanceOf(SnapshotException.class);
            assertThat(signInFailure(authority, GraphCredential.deviceCode("app", prompt -> {})))
                    .isInstanceOf(SnapshotException.class);

            assertThat(authority.requests()).anyMatch(request -> request.endsWith("/devicecode"));
            assertThat(authority.requests()).anyMatch(request -> request.endsWith("/token"));
            assertThat(other.requests()).isEmpty();
        }
    }

    /** Gives out device codes, and sends everybody there with them. */
    private static void signIn(HttpExchange exchange, int status, String there) throws IOException {
        exchange.getResponseHeaders().set("Location", there);
        boolean isForCode = exchange.getRequestURI().getPath().endsWith("/devicecode");
        String code = "{\"user_code\":\"U\",\"device_code\":\"d3vice\",\"interval\":0,\"expires_in\":900,"
                + "\"verification_uri\":\"" + there + "\"}";
        LocalServer.send(exchange, isForCode ? 200 : status, isForCode ? code : "{}");
    }

    private static Throwable signInFailure(LocalServer authority, GraphCredential credential) {
        try (GraphSnapshotSource source = GraphSnapshotSource.builder(credential)
                .endpoint(authority.url(), authority.url())
                .trust(authority.trustStore())
                .build()) {
            return catchThrowable(() -> source.capture(CONTOSO));
        }
    }

    /** Sends everybody there: by redirect, by the link to the next page, to sign in again, and after a while. */
    private static void check(int status, String there) {
        String json = "{\"id\":\"x\",\"value\":[{\"id\":\"x\"}],\"@odata.nextLink\":\"" + there + "\"}";
        try (LocalServer graph = LocalServer.withTokens(CERTIFICATE, exchange -> {
                    exchange.getResponseHeaders().set("Location", there);
                    exchange.getResponseHeaders().set("Retry-After", "0");
                    exchange.getResponseHeaders().set("WWW-Authenticate", challenge(status, there));
                    LocalServer.send(exchange, status, json);
                });
                GraphSnapshotSource source = GraphSnapshotSource.builder(GraphCredential.clientSecret("app", "s3cret"))
                        .endpoint(graph.url(), graph.url())
                        .trust(graph.trustStore())
                        .sources(GraphSources.everything())
                        .build()) {
            Throwable failure = catchThrowable(() -> source.capture(CONTOSO));
            Throwable cut = catchThrowable(
                    () -> source.objectErrors(CONTOSO, ObjectErrorQuery.all()).count());

            assertThat(graph.requests()).hasSizeGreaterThan(2);
            assertThat(cut).isInstanceOf(SnapshotException.class);
            assertThat(failure + " " + cut).doesNotContain(LocalServer.TOKEN);
        }
    }

    private static String challenge(int status, String there) {
        String claims = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1\"}}}";
        return "Bearer authorization_uri=\"" + there + "\""
                + (status == 401
                        ? ", claims=\"" + Base64.getEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                                + "\""
                        : "");
    }
}
