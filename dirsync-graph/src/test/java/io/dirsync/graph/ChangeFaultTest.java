package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.graph.ChangeException.Reason;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.graph.RecordedRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeFaultTest extends ChangeTests {

    private static final FeatureChange BLOCK = FeatureChange.turnOn(SyncFeature.BLOCK_SOFT_MATCH);

    /** Long enough to look once or twice what came of a change. */
    private static final Duration SHORT = Duration.ofMillis(1200);

    @BeforeEach
    void registerTenant() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, false));
    }

    @Test
    void missingPermissionToWriteIsNamed() {
        graph.tenant(contoso()
                .feature(SyncFeature.BLOCK_SOFT_MATCH, false)
                .grants("OnPremDirectorySynchronization.Read.All"));

        ChangeException failure = failure(SHORT);

        assertThat(failure.reason()).isEqualTo(Reason.PERMISSION_DENIED);
        assertThat(failure.requestId()).isPresent();
        assertThat(failure)
                .hasMessageStartingWith("The settings of tenant " + CONTOSO + " were not changed at"
                        + " graph.microsoft.com: HTTP 403 Authorization_RequestDenied, request-id ")
                .hasMessageEndingWith(". Grant " + READ_AND_WRITE + " to the application; a signed-in user also needs"
                        + " one of the roles Hybrid Identity Administrator, Global Administrator.");
    }

    @Test
    void throttlingIsToldAndNothingIsChanged() {
        graph.script(patch().throttled(Duration.ofMinutes(10)));

        ChangeException failure = failure(SHORT);

        assertThat(failure.reason()).isEqualTo(Reason.THROTTLED);
        assertThat(failure.retryAfter()).contains(Duration.ofMinutes(10));
        assertThat(failure).hasMessageEndingWith("Try again in 600 s.");
        assertThat(failure.mayHaveChanged()).isFalse();
    }

    @Test
    void throttlingThatPassesIsOutwaited() {
        graph.script(patch().throttled(Duration.ZERO).once());

        assertThat(apply(Duration.ofSeconds(20)).isComplete()).isTrue();
        assertThat(patches()).isEqualTo(2);
    }

    @Test
    void tokenThatExpiredSinceThePlanIsReplaced() {
        SyncFeatureChanges door = door();
        ChangePlan plan = door.plan(CONTOSO, BLOCK);
        graph.expireTokens();

        assertThat(door.apply(plan).isComplete()).isTrue();
        assertThat(patches()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422})
    void refusalsAreFinal(int status) {
        graph.script(patch().status(status));

        ChangeException failure = failure(SHORT);

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED);
        assertThat(failure)
                .hasMessageContaining(": HTTP " + status)
                .hasMessageEndingWith(". Plan again to see how the settings stand.");
        assertThat(patches()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void errorThatLeavesDoubtIsNeitherRepeatedNorTakenForARefusal(int status) {
        graph.script(patch().status(status));

        ChangeException failure = failure(SHORT);

        assertThat(failure.reason()).isEqualTo(Reason.UNCONFIRMED);
        assertThat(failure.mayHaveChanged()).isTrue();
        assertThat(failure)
                .hasMessageStartingWith("The change of the settings of tenant " + CONTOSO + " was sent to"
                        + " graph.microsoft.com, which did not confirm it: HTTP " + status)
                .hasMessageEndingWith("Plan again to see how the settings stand before you try again.");
        assertThat(patches()).isEqualTo(1);
    }

    @Test
    void changeThatWasMadeInSpiteOfAnErrorIsSeen() {
        graph.script(patch().when(request -> takesEffect()).status(500));

        ChangeReport report = apply(Duration.ofSeconds(20));

        assertThat(report.changes().get(0).isApplied()).isTrue();
        assertThat(patches()).isEqualTo(1);
    }

    @Test
    void changeWhoseAnswerWasLostIsSeenAndNotSentTwice() {
        graph.script(patch().resetInHeaders());

        assertThat(apply(Duration.ofSeconds(20)).changes().get(0).isApplied()).isTrue();
        assertThat(patches()).isEqualTo(1);
    }

    @Test
    void brokenConnectionsAreNotTriedTwice() {
        graph.script(patch().connectionReset());

        assertThat(failure(SHORT).reason()).isEqualTo(Reason.UNCONFIRMED);
        assertThat(patches()).isEqualTo(1);
    }

    @Test
    void serviceThatAsksToRepeatAtOnceIsNotObeyed() {
        graph.script(patch().status(503).header("Retry-After", "0"));

        assertThat(failure(SHORT).reason()).isEqualTo(Reason.UNCONFIRMED);
        assertThat(patches()).isEqualTo(1);
    }

    @Test
    void silenceEndsInTime() {
        graph.script(patch().neverAnswers());

        assertThat(failure(SHORT)).hasMessageContaining("did not confirm it: no answer in time.");
    }

    @Test
    void answerThatCannotBeDecompressedConfirmsNothing() {
        graph.script(patch().body(500, "application/json", "{}").header("Content-Encoding", "gzip"));

        assertThat(failure(SHORT).reason()).isEqualTo(Reason.UNCONFIRMED);
        assertThat(patches()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void neitherTokenNorChangeGoesToAnotherHost(int status) {
        graph.script(patch().redirectToHost(status, "login.microsoftonline.com"));

        assertThat(failure(SHORT).reason()).isEqualTo(Reason.UNCONFIRMED);
        assertThat(graph.requests())
                .filteredOn(request -> request.boreToken() || request.method().equals("PATCH"))
                .extracting(RecordedRequest::host)
                .containsOnly("graph.microsoft.com");
    }

    @Test
    void webPageInPlaceOfAnAnswerConfirmsNothing() {
        graph.script(patch().html(200));

        assertThat(apply(SHORT).isComplete()).isFalse();
    }

    @Test
    void readingThatFailsBeforehandChangesNothing() {
        graph.script(Fault.onGraph("onPremisesSynchronization")
                .method("GET")
                .status(500)
                .fromNumber(2));

        assertThat(catchThrowableOfType(SnapshotException.class, () -> apply(SHORT))
                        .reason())
                .isEqualTo(SnapshotException.Reason.UNREACHABLE);
        assertThat(patches()).isZero();
    }

    @Test
    void interruptionAfterSendingLeavesDoubt() {
        Thread test = Thread.currentThread();
        graph.script(patch().when(request -> interrupt(test)).neverAnswers());

        ChangeException failure = failure(Duration.ofSeconds(20));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(failure.mayHaveChanged()).isTrue();
        assertThat(failure).hasMessageContaining("was sent. It may have been made. Plan again");
    }

    @Test
    void interruptionBeforehandChangesNothing() {
        SyncFeatureChanges door = door();
        ChangePlan plan = door.plan(CONTOSO, BLOCK);
        graph.script(Fault.onGraph("onPremisesSynchronization").neverAnswers());

        Thread.currentThread().interrupt();
        SnapshotException failure = catchThrowableOfType(SnapshotException.class, () -> door.apply(plan));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.reason()).isEqualTo(SnapshotException.Reason.INTERRUPTED);
        assertThat(failure).hasMessageContaining("was interrupted, and nothing was changed.");
    }

    @Test
    void secretsAreNotShown() {
        graph.script(patch().status(500));
        StringWriter shown = new StringWriter();

        failure(SHORT).printStackTrace(new PrintWriter(shown));
        SyncFeatureChanges door = door();
        shown.append(door.toString()).append(door.plan(CONTOSO, BLOCK).toString());

        assertThat(shown.toString()).contains("blockSoftMatchEnabled").doesNotContain(graph.clientSecret(), "eyJ");
    }

    private static Fault.Place patch() {
        return Fault.onGraph("onPremisesSynchronization").method("PATCH");
    }

    private boolean takesEffect() {
        graph.tenant(contoso().feature(SyncFeature.BLOCK_SOFT_MATCH, true));
        return true;
    }

    private static boolean interrupt(Thread thread) {
        thread.interrupt();
        return true;
    }

    private ChangeReport apply(Duration timeout) {
        SyncFeatureChanges door = door(timeout);
        return door.apply(door.plan(CONTOSO, BLOCK));
    }

    private ChangeException failure(Duration timeout) {
        return catchThrowableOfType(ChangeException.class, () -> apply(timeout));
    }
}
