package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.graph.Http2Server.Arrival;
import io.dirsync.snapshot.TenantId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where HTTP/2 is offered, it is spoken. The fake offers the older protocol only, so every test with it shows that one. */
class Http2Test {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");
    private static final LocalCertificate CERTIFICATE = LocalCertificate.create();

    @Test
    void requestsOfACheckShareOneConnectionWhereTheServerSpeaksHttp2() {
        try (Http2Server server = Http2Server.start(CERTIFICATE);
                GraphSnapshotSource source = source(server)) {
            source.capture(CONTOSO);
            // The requests of the first check may have connected at the same time, and kept more than one connection.
            int before = server.arrivals().size();
            source.capture(CONTOSO);

            List<Arrival> second =
                    server.arrivals().subList(before, server.arrivals().size());
            assertThat(second).hasSizeGreaterThan(5);
            assertThat(server.arrivals()).extracting(Arrival::protocol).containsOnly("HTTP/2.0");
            assertThat(second)
                    .extracting(Arrival::connection)
                    .containsOnly(second.get(0).connection());
        }
    }

    private static GraphSnapshotSource source(Http2Server server) {
        return GraphSnapshotSource.builder(GraphCredential.clientSecret("app", "s3cret"))
                .endpoint(server.url(), server.url())
                .trust(CERTIFICATE.keyStore())
                .sources(GraphSources.standard())
                .build();
    }
}
