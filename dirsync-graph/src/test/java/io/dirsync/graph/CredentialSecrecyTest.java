package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What proves an identity is sent to servers that repeat it in every way; nothing of this library repeats it. */
class CredentialSecrecyTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");
    private static final LocalCertificate SERVER = LocalCertificate.create();
    private static final TestKey KEY = TestKey.rsa("-validity 30");
    private static final String SECRET = TokenServer.jwt("{\"sub\":\"s3cret-of-the-workload\"}");
    private static final String USER_CODE = "S3CR-ETCO";
    private static final Pattern PROOF = Pattern.compile("(?:client_assertion|device_code)=([^&]+)|Bearer (\\S+)");

    private final List<String> sent = new ArrayList<>();

    static Stream<Arguments> credentials() {
        ClientCertificate certificate = ClientCertificate.pfx(KEY.pfx(), KeyTool.PASSWORD);
        return Stream.of(
                        GraphCredential.clientCertificate("app", certificate),
                        GraphCredential.clientAssertion("app", () -> SECRET),
                        GraphCredential.deviceCode("app", prompt -> {}),
                        GraphCredential.tokens(request -> SECRET))
                .flatMap(credential -> Stream.of(200, 400, 401).map(status -> Arguments.of(credential, status)));
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void nothingThatWasSentIsShown(GraphCredential credential, int status) {
        try (LocalServer server = LocalServer.start(SERVER, exchange -> echo(exchange, status))) {
            String shown = everythingShownBy(credential, server);

            assertThat(proofs()).isNotEmpty();
            assertThat(shown)
                    .containsAnyOf("SnapshotException", "TenantSnapshot")
                    .doesNotContain(proofs());
            assertThat(shown).doesNotContain(USER_CODE, SECRET, KeyTool.PASSWORD);
        }
    }

    private static String everythingShownBy(GraphCredential credential, LocalServer server) {
        StringWriter shown = new StringWriter();
        GraphSnapshotSource.Builder builder = GraphSnapshotSource.builder(credential)
                .endpoint(server.url(), server.url())
                .trust(server.trustStore());
        try (GraphSnapshotSource source = builder.build()) {
            shown.append(credential.toString()).append(source.toString());
            Throwable failure =
                    catchThrowable(() -> shown.append(source.capture(CONTOSO).toString()));
            if (failure != null) {
                failure.printStackTrace(new PrintWriter(shown));
            }
        }
        return shown.toString();
    }

    private List<String> proofs() {
        return sent.stream()
                .flatMap(request -> PROOF.matcher(request).results())
                .map(CredentialSecrecyTest::proof)
                .distinct()
                .toList();
    }

    private static String proof(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private void echo(HttpExchange exchange, int status) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request = exchange.getRequestHeaders().getFirst("Authorization") + " "
                + URLDecoder.decode(form, StandardCharsets.UTF_8);
        synchronized (sent) {
            sent.add(request);
        }
        if (exchange.getRequestURI().getPath().endsWith("/devicecode")) {
            LocalServer.send(
                    exchange,
                    200,
                    "{\"user_code\":\"" + USER_CODE + "\",\"device_code\":\"d3vice\",\"interval\":0,\"expires_in\":900,"
                            + "\"verification_uri\":\"https://microsoft.com/devicelogin\"}");
            return;
        }
        exchange.getResponseHeaders().set("request-id", request);
        exchange.getResponseHeaders().set("x-ms-request-id", request);
        LocalServer.send(
                exchange,
                status,
                "{\"error\":\"" + request + "\",\"error_description\":\"" + request + "\",\"correlation_id\":\""
                        + request + "\",\"message\":\"" + request + "\"}");
    }
}
