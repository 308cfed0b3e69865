package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers are compressed on the way, as Microsoft Graph does it for those who can read that. */
class CompressionTest {

    private static final LocalCertificate CERTIFICATE = LocalCertificate.create();
    private static final String ORGANIZATION = "{\"value\":[{\"id\":\"x\",\"displayName\":\"Contoso\"}]}";

    /** A checksum and a length follow the content. */
    private static final int TRAILER = 8;

    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final LocalServer server = LocalServer.withTokens(CERTIFICATE, this::answer);
    private byte[] body = zipped(ORGANIZATION.getBytes(StandardCharsets.UTF_8));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void compressedAnswersAreAskedForAndRead() {
        assertThat(profile().displayName().is("Contoso")).isTrue();
        assertThat(accepted).containsOnly("gzip");
    }

    @Test
    void answerThatIsNotCompressedAsItSaysIsMalformed() {
        body = ORGANIZATION.getBytes(StandardCharsets.UTF_8);

        assertThat(why()).isEqualTo(Gap.of(Gap.Reason.MALFORMED, "the answer cannot be decompressed"));
    }

    @Test
    void wrongChecksumIsNoticed() {
        body[body.length - TRAILER]++;

        assertThat(why().reason()).isEqualTo(Gap.Reason.MALFORMED);
    }

    @Test
    void contentThatIsNoneIsNoticed() {
        // Behind the header of ten bytes; no block begins like this.
        body[10] = (byte) 0xff;

        assertThat(why().reason()).isEqualTo(Gap.Reason.MALFORMED);
    }

    @Test
    void answerThatIsCutShortIsABrokenConnection() {
        body = Arrays.copyOf(body, body.length - TRAILER - 1);

        assertThat(why()).isEqualTo(Gap.of(Gap.Reason.UNREACHABLE, "the connection broke"));
    }

    @Test
    void littleThatBecomesMuchIsBounded() {
        body = zipped(new byte[HttpAnswer.MAX_BYTES + 1]);

        assertThat(body).hasSizeLessThan(20_000);
        assertThat(why())
                .isEqualTo(Gap.of(Gap.Reason.MALFORMED, "HTTP 200 with more than " + HttpAnswer.MAX_BYTES + " bytes"));
    }

    private Gap why() {
        return profile().displayName().whyUnreadable().orElseThrow();
    }

    private TenantProfile profile() {
        try (GraphSnapshotSource source = GraphSnapshotSource.builder(GraphCredential.clientSecret("app", "s3cret"))
                .endpoint(server.url(), server.url())
                .trust(server.trustStore())
                .build()) {
            return source.capture(TenantId.of("contoso.com")).profile();
        }
    }

    /** What is wrong with one answer shows in a report only if others are good. */
    private void answer(HttpExchange exchange) throws IOException {
        accepted.add(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
        if (!exchange.getRequestURI().getPath().equals("/v1.0/organization")) {
            LocalServer.send(exchange, 200, "{\"id\":\"x\"}");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        LocalServer.send(exchange, 200, body);
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(content);
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return zipped.toByteArray();
    }
}
