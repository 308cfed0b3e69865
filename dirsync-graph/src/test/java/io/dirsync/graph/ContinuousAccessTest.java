package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeObjectError;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.Fault;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Microsoft Graph takes back what a token allowed, and says which claims the next one must be asked for with. */
class ContinuousAccessTest extends FakeGraphTests {

    private static final String UNANSWERED = "HTTP 401 InvalidAuthenticationToken" + AnswerReader.CHALLENGE;

    private static final String CLAIMS = "{\"access_token\":{\"acrs\":{\"essential\":true,\"value\":\"c1\"}}}";
    private static final int PAGE = 999;

    private final FakeTenant contoso = FakeTenant.healthy(CONTOSO.value())
            .grantsEverything()
            .objectErrors(FakeObjectError.nameConflicts(3 * PAGE + 1));

    @BeforeEach
    void registerTenant() {
        graph.tenant(contoso);
    }

    @Test
    void challengeIsAnsweredWithOneTokenThatIsKept() {
        GraphSnapshotSource source = build(throughProxy());
        source.capture(CONTOSO);
        graph.tokens().requireClaims(contoso);

        assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
        assertThat(tokenRequests()).isEqualTo(2);

        assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void everyNewChallengeIsAnswered() {
        GraphSnapshotSource source = build(throughProxy());

        for (int challenges = 1; challenges <= 3; challenges++) {
            graph.tokens().requireClaims(contoso);

            assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
            assertThat(tokenRequests()).isEqualTo(1 + challenges);
        }
    }

    @Test
    void factsBehindAChallengeThatIsNotAnsweredSayWhy() {
        graph.script(Fault.onToken().aadsts(53003).fromNumber(2));
        graph.script(Fault.onGraph("onPremisesSynchronization").claimsChallenge(CLAIMS));

        TenantSnapshot snapshot = build(throughProxy()).capture(CONTOSO);

        assertThat(snapshot.passwordSync().enabled().whyUnreadable())
                .contains(new Gap(Gap.Reason.PERMISSION_DENIED, UNANSWERED, null, null));
        assertThat(snapshot.directorySync().enabled().is(true)).isTrue();
        assertThat(snapshot.passwordSync().lastSync().toOptional()).isPresent();
    }

    @Test
    void tenantBehindAChallengeThatIsNotAnsweredIsNotReported() {
        graph.tokens().requireClaims(contoso);
        graph.script(Fault.onToken().aadsts(53003).fromNumber(2));

        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class, () -> build(throughProxy()).capture(CONTOSO));

        assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
        assertThat(failure.requestId()).isPresent();
        assertThat(failure)
                .hasMessageContaining(UNANSWERED)
                .hasMessageEndingWith(
                        "Check which policies of Conditional Access apply to the application or the signed-in user.");
    }

    @Test
    void supplierThatIgnoresTheClaimsIsNotAskedForEver() {
        String token = issuedToken(CONTOSO);
        graph.tokens().requireClaims(contoso);
        long before = graph.requests().size();
        GraphSnapshotSource source =
                build(reaching(GraphSnapshotSource.builder(GraphCredential.tokens(request -> token))));

        SnapshotException failure = catchThrowableOfType(SnapshotException.class, () -> source.capture(CONTOSO));

        assertThat(failure).hasMessageContaining(UNANSWERED);
        assertThat(graph.requests()).hasSize((int) before + 3);
    }

    @Test
    void challengeBetweenPagesLosesNoItem() {
        AtomicBoolean isChallenged = new AtomicBoolean();
        ObjectErrorQuery query = ObjectErrorQuery.all().tellingProgressTo(progress -> {
            if (isChallenged.compareAndSet(false, true)) {
                graph.tokens().requireClaims(contoso);
            }
        });

        try (Stream<?> errors = build(throughProxy()).objectErrors(CONTOSO, query)) {
            assertThat(errors.distinct()).hasSize(3 * PAGE + 1);
        }
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void challengeInTheMiddleOfAListLosesNoItem() {
        graph.script(Fault.onGraph("users")
                .when(request -> request.query().contains("skiptoken"))
                .claimsChallenge(CLAIMS)
                .once());

        TenantSnapshot snapshot =
                build(throughProxy().sources(GraphSources.standard())).capture(CONTOSO);

        assertThat(snapshot.objectErrors().provisioning().toOptional().map(ObjectErrorSummary::count))
                .contains(3 * PAGE + 1L);
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void checksAtTheSameTimeShareOneRenewal() throws Exception {
        GraphSnapshotSource source = build(throughProxy());
        source.capture(CONTOSO);
        graph.tokens().requireClaims(contoso);
        ExecutorService callers = Executors.newFixedThreadPool(16);
        Callable<TenantSnapshot> check = () -> source.capture(CONTOSO);

        List<Future<TenantSnapshot>> checks = callers.invokeAll(Collections.nCopies(16, check));
        callers.shutdown();

        assertThat(checks)
                .allSatisfy(done -> assertThat(done.get().sufferedGaps()).isEmpty());
        assertThat(tokenRequests()).isEqualTo(2);
    }
}
