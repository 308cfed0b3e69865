package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Gap.Reason;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.graph.Fault;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest extends FakeGraphTests {

    private static final String EVERYTHING = "";

    /** Shorter than the times to wait in these tests, so that nothing waits for them. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @ParameterizedTest
    @CsvSource({
        "beta/organization, passwordSync.lastSync",
        "directory/onPremisesSynchronization, passwordSync.enabled",
        "v1.0/organization, directorySync.enabled"
    })
    void failureOfOneResourceSpoilsItsFactsOnly(String path, String fact) {
        graph.script(Fault.onGraph(path).status(500));

        Set<String> gaps = names(capture());

        assertThat(gaps).contains(fact).hasSizeLessThan(capture().facts().size());
        assertThat(GraphPermission.values())
                .filteredOn(permission -> permission.facts().contains(fact))
                .allSatisfy(permission -> assertThat(permission.facts()).containsAll(gaps));
    }

    @Test
    void throttledResourceKeepsTheTimeToWait() {
        graph.script(Fault.onGraph("beta/organization").throttled(Duration.ofSeconds(7)));

        Gap gap = capture().passwordSync().lastSync().whyUnreadable().orElseThrow();

        assertThat(gap.reason()).isEqualTo(Reason.THROTTLED);
        assertThat(gap.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void webPageInPlaceOfAResourceIsMalformed() {
        graph.script(Fault.onGraph("beta/organization").html(200));

        assertThat(capture().passwordSync().lastSync().whyUnreadable())
                .contains(Gap.of(Reason.MALFORMED, "HTTP 200 with text/html instead of JSON"));
    }

    @Test
    void truncatedResourceIsMalformed() {
        graph.script(Fault.onGraph("v1.0/organization").truncatedJson());

        assertThat(capture().directorySync().lastSync().whyUnreadable())
                .contains(Gap.of(Reason.MALFORMED, "HTTP 200 with broken JSON"));
    }

    @Test
    void brokenConnectionIsUnreachable() {
        graph.script(Fault.onGraph("v1.0/organization").connectionReset());

        assertThat(capture().directorySync().lastSync().whyUnreadable().map(Gap::reason))
                .contains(Reason.UNREACHABLE);
    }

    @Test
    void failuresThatDoNotPassAreNotRepeated() {
        graph.script(Fault.onGraph(EVERYTHING).status(500));

        failure();

        assertThat(graph.requests()).hasSize(1 + 3);
    }

    @Test
    void tokenThatIsNoLongerAcceptedIsReplacedOnce() {
        healthyContoso();
        GraphSnapshotSource source = build(throughProxy());
        source.capture(CONTOSO);
        graph.expireTokens();

        assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void tokensThatAreNeverAcceptedAreAProblemOfAuthentication() {
        graph.script(Fault.onGraph(EVERYTHING).status(401));

        SnapshotException failure = failure();

        assertThat(failure).hasMessageContaining("HTTP 401 InvalidAuthenticationToken");
        assertThat(failure.reason()).isEqualTo(SnapshotException.Reason.AUTHENTICATION);
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void failureThatPassesIsNoGap() {
        graph.script(Fault.onGraph("beta/organization").status(503).once());

        assertThat(capture().sufferedGaps()).isEmpty();
    }

    @Test
    void throttlingEverywhereKeepsTheTimeToWait() {
        graph.script(Fault.onGraph(EVERYTHING).throttled(Duration.ofSeconds(17)));

        assertThat(failure().reason()).isEqualTo(SnapshotException.Reason.THROTTLED);
        assertThat(failure().retryAfter()).contains(Duration.ofSeconds(17));
    }

    @Test
    void webPagesEverywhereAreUnexpected() {
        graph.script(Fault.onGraph(EVERYTHING).html(200));

        assertThat(failure())
                .hasMessage("Microsoft Graph at graph.microsoft.com gave nothing about tenant " + CONTOSO
                        + ": HTTP 200 with text/html instead of JSON. Something that stands between may have answered"
                        + " through the proxy " + proxy() + "; check for a proxy or a sign-in page of the network.")
                .extracting(SnapshotException::reason)
                .isEqualTo(SnapshotException.Reason.UNEXPECTED_RESPONSE);
    }

    private String proxy() {
        return graph.proxyAddress().getHostString() + ":" + graph.proxyAddress().getPort();
    }

    private TenantSnapshot capture() {
        healthyContoso();
        return build(throughProxy().timeout(PATIENCE)).capture(CONTOSO);
    }

    private SnapshotException failure() {
        return catchThrowableOfType(SnapshotException.class, this::capture);
    }

    private static Set<String> names(TenantSnapshot snapshot) {
        return snapshot.sufferedGaps().stream().map(NamedFact::name).collect(Collectors.toSet());
    }
}
