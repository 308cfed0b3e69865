package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphLogTest extends FakeGraphTests {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TIME = "\\d+ ms";

    @BeforeEach
    void registerTenant() {
        graph.tenant(RichTenants.troubled(CONTOSO.value()));
    }

    @Test
    void eachRequestIsAQuietLine() {
        try (LogCapture log = new LogCapture()) {
            TenantSnapshot snapshot = build(throughProxy()).capture(CONTOSO);

            String id = snapshot.directorySync().enabled().origin().requestId();
            assertThat(log.ours())
                    .hasSize(3)
                    .allMatch(line ->
                            line.matches("FINE GET (v1\\.0|beta)/[a-zA-Z/]+: HTTP 200, request-id " + ID + ", " + TIME))
                    .filteredOn(line -> line.contains("GET v1.0/organization"))
                    .singleElement()
                    .asString()
                    .contains("request-id " + id + ", ");
        }
    }

    @Test
    void nothingIsSaidAloudInACheck() {
        try (LogCapture log = new LogCapture()) {
            build(throughProxy().sources(GraphSources.everything())).capture(CONTOSO);

            assertThat(log.ours()).hasSizeGreaterThan(10).allMatch(line -> line.startsWith("FINE "));
            assertThat(log.loud()).isEmpty();
        }
    }

    @Test
    void refusalIsAQuietLineToo() {
        assertThat(linesAbout(Fault.onGraph("v1.0/organization").status(403)))
                .singleElement()
                .asString()
                .matches("FINE GET v1\\.0/organization: HTTP 403, request-id " + ID + ", " + TIME);
    }

    @Test
    void brokenConnectionIsNamedAndItsMessageLeftOut() {
        assertThat(linesAbout(
                        Fault.onGraph("v1.0/organization").connectionReset().once()))
                .satisfiesExactly(
                        broken ->
                                assertThat(broken).matches("FINE GET v1\\.0/organization: [A-Za-z]+Exception, " + TIME),
                        pause -> assertThat(pause).matches("FINE GET v1\\.0/organization again in " + TIME),
                        good -> assertThat(good).contains(": HTTP 200, "));
    }

    @Test
    void pauseIsAsLongAsTheServiceWantsIt() {
        assertThat(linesAbout(Fault.onGraph("v1.0/organization")
                        .throttled(Duration.ZERO)
                        .once()))
                .satisfiesExactly(
                        refused -> assertThat(refused).contains(": HTTP 429, "),
                        pause -> assertThat(pause).matches("FINE GET v1\\.0/organization again in [0-2]?\\d{1,2} ms"),
                        good -> assertThat(good).contains(": HTTP 200, "));
    }

    @Test
    void answerWithoutAnIdHasNone() {
        assertThat(linesAbout(Fault.onGraph("v1.0/organization").html(200)))
                .singleElement()
                .asString()
                .matches("FINE GET v1\\.0/organization: HTTP 200, " + TIME);
    }

    @Test
    void changeIsALineToo() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value())
                .grants(ChangeTests.READ_AND_WRITE)
                .feature(SyncFeature.BLOCK_SOFT_MATCH, false));
        try (LogCapture log = new LogCapture();
                SyncFeatureChanges door = reaching(SyncFeatureChanges.builder(
                                GraphCredential.clientSecret(graph.clientId(), graph.clientSecret())))
                        .build()) {
            door.apply(door.plan(CONTOSO, FeatureChange.turnOn(SyncFeature.BLOCK_SOFT_MATCH)));

            assertThat(log.ours())
                    .anyMatch(
                            line -> line.startsWith("FINE PATCH v1.0/directory/onPremisesSynchronization: HTTP 204, "));
        }
    }

    @Test
    void neitherSecretNorTenantNorQueryIsInAnyLine() {
        try (LogCapture log = new LogCapture()) {
            build(throughProxy().sources(GraphSources.everything())).capture(CONTOSO);
            graph.tokens().requireClaims(RichTenants.troubled(CONTOSO.value()));
            graph.script(Fault.onToken().aadsts(7000215));
            Throwable failure = catchThrowable(() -> build(throughProxy()).capture(CONTOSO));

            assertThat(failure).isInstanceOf(SnapshotException.class);
            assertThat(log.lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(graph.clientSecret()) || line.contains("eyJ"));
            assertThat(log.ours()).noneMatch(line -> line.contains("?") || line.contains("contoso"));
        }
    }

    @Test
    void faultOfThisLibraryIsSaidAloudWithoutItsMessage() {
        try (LogCapture log = new LogCapture()) {
            GraphLog.unexpected(OrganizationFacts.class, new IllegalStateException("ann.other@contoso.com"));

            assertThat(log.ours())
                    .singleElement()
                    .asString()
                    .matches("WARNING Reading failed unexpectedly in io\\.dirsync\\.graph\\.OrganizationFacts:"
                            + " java\\.lang\\.IllegalStateException at io\\.dirsync\\.graph\\.GraphLogTest\\..+");
            assertThat(log.lines()).noneMatch(line -> line.contains("ann.other"));
        }
    }

    @Test
    void faultWithoutATraceIsSaidAsWell() {
        Exception traceless = new IllegalStateException();
        traceless.setStackTrace(new StackTraceElement[0]);
        try (LogCapture log = new LogCapture()) {
            GraphLog.unexpected(OrganizationFacts.class, traceless);

            assertThat(log.ours())
                    .containsExactly("WARNING Reading failed unexpectedly in io.dirsync.graph.OrganizationFacts:"
                            + " java.lang.IllegalStateException");
        }
    }

    /** The lines about one request of a check, and about its repetition. */
    private List<String> linesAbout(Fault fault) {
        graph.script(fault);
        try (LogCapture log = new LogCapture()) {
            build(throughProxy()).capture(CONTOSO);

            return log.ours().stream()
                    .filter(line -> line.contains("GET v1.0/organization"))
                    .toList();
        }
    }
}
