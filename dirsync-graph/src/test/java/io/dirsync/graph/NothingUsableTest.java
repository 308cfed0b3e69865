package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NothingUsableTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");

    private final Connections connections = Connections.open(
            Endpoints.of(GraphCloud.CHINA),
            new Network(InetSocketAddress.createUnresolved("proxy.example", 3128), null, Duration.ofSeconds(2)),
            Workers.of(null));
    private final AnswerReader reader = new AnswerReader(GraphCloud.CHINA, Clock.systemUTC());

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void oneReceivedResourceIsEnough() {
        assertThat(explain(good(), answer(Answers.status(503).body("")))).isEmpty();
    }

    @Test
    void permissionsMissingEverywhereAreAReport() {
        Reading forbidden = answer(Answers.error(403, "Authorization_RequestDenied"));

        assertThat(explain(forbidden, forbidden)).isEmpty();
    }

    @Test
    void refusalsOfBothKindsAreAReport() {
        assertThat(explain(answer(Answers.error(401, "A")), answer(Answers.error(403, "B"))))
                .isEmpty();
    }

    @Test
    void tokenThatNothingAcceptsIsAProblemOfAuthentication() {
        Reading unauthorized = answer(Answers.status(401)
                .header("request-id", "r-1")
                .body("{\"error\":{\"code\":\"InvalidAuthenticationToken\"}}"));

        assertThat(thrown(unauthorized, unauthorized))
                .hasMessage("Microsoft Graph at microsoftgraph.chinacloudapi.cn gave nothing about tenant"
                        + " contoso.onmicrosoft.com: HTTP 401 InvalidAuthenticationToken, request-id r-1."
                        + " It does not accept the token; check that the tenant is in the cloud CHINA and that the"
                        + " application is not blocked there.")
                .extracting(SnapshotException::reason, SnapshotException::requestId)
                .containsExactly(Reason.AUTHENTICATION, Optional.of("r-1"));
    }

    @Test
    void throttlingKeepsTheTimeToWait() {
        Reading throttled =
                answer(Answers.status(429).header("Retry-After", "17").body(""));

        assertThat(thrown(throttled, throttled))
                .hasMessage("Microsoft Graph at microsoftgraph.chinacloudapi.cn gave nothing about tenant"
                        + " contoso.onmicrosoft.com: HTTP 429. It is asked for too much; try again in 17 s, and check"
                        + " fewer tenants at a time.")
                .extracting(SnapshotException::reason, SnapshotException::retryAfter)
                .containsExactly(Reason.THROTTLED, Optional.of(Duration.ofSeconds(17)));
    }

    @Test
    void brokenServiceAsksForPatience() {
        assertThat(thrown(answer(Answers.status(500).body(""))))
                .hasMessageEndingWith("HTTP 500. It cannot serve at the moment; try again later.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void webPageHintsAtWhatStandsBetween() {
        assertThat(thrown(answer(Answers.html(200))))
                .hasMessageEndingWith("HTTP 200 with text/html instead of JSON. Something that stands between may have"
                        + " answered through the proxy proxy.example:3128; check for a proxy or a sign-in"
                        + " page of the network.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNEXPECTED_RESPONSE);
    }

    @Test
    void unknownResourceHintsAtCloudAndEndpoint() {
        assertThat(thrown(answer(Answers.error(400, "BadRequest"))))
                .hasMessageEndingWith(
                        "HTTP 400 BadRequest. It does not offer this; check the cloud CHINA and the endpoint.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNEXPECTED_RESPONSE);
    }

    @Test
    void unreachableHostIsNamedWithTheProxy() {
        Reading failed = reader.read(CoreQueries.ORGANIZATION, new UnknownHostException("proxy.example"));

        assertThat(thrown(failed))
                .hasMessage("Cannot read tenant contoso.onmicrosoft.com at microsoftgraph.chinacloudapi.cn through the"
                        + " proxy proxy.example:3128: the name cannot be resolved. Check the DNS of this"
                        + " network; some networks need proxy(...).")
                .hasCauseInstanceOf(UnknownHostException.class)
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void firstFailureThatIsNoRefusalDecides() {
        Reading forbidden = answer(Answers.error(403, "Authorization_RequestDenied"));
        Reading throttled = answer(Answers.status(429).body(""));

        assertThat(thrown(forbidden, throttled).reason()).isEqualTo(Reason.THROTTLED);
    }

    private Reading good() {
        return answer(Answers.json(200, "{\"id\":\"x\"}"));
    }

    private Reading answer(HttpAnswer answer) {
        return reader.read(CoreQueries.ORGANIZATION, answer);
    }

    private Optional<SnapshotException> explain(Reading... readings) {
        Unreached unreached = new Unreached(connections, Duration.ofSeconds(2));
        Outcomes outcomes = new Outcomes();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Failed failed) {
                outcomes.failed(GraphSource.ORGANIZATION, failed);
            } else {
                outcomes.received();
            }
        }
        return new NothingUsable(connections, unreached).explain(CONTOSO, outcomes);
    }

    private SnapshotException thrown(Reading... readings) {
        return explain(readings).orElseThrow();
    }
}
