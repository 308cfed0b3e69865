package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.RecordedRequest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenUseTest extends FakeGraphTests {

    @Test
    void tokenIsKeptForTheNextCheck() {
        healthyContoso();
        GraphSnapshotSource source = build(throughProxy());

        source.capture(CONTOSO);
        source.capture(CONTOSO);

        assertThat(tokenRequests()).isEqualTo(1);
        assertThat(graph.requests()).hasSize(1 + 6);
    }

    @Test
    void tokenIsKeptWhenTheAuthorityHasAPort() {
        healthyContoso();
        GraphSnapshotSource source =
                build(withSecret(graph.clientSecret()).endpoint(graph.graphEndpoint(), graph.authority()));

        source.capture(CONTOSO);
        source.capture(CONTOSO);

        assertThat(tokenRequests()).isEqualTo(1);
    }

    @Test
    void tokensOfTenantsAreKeptApart() {
        TenantId fabrikam = TenantId.of("fabrikam.com");
        graph.tenant(FakeTenant.healthy(CONTOSO.value()).named("Contoso"));
        graph.tenant(FakeTenant.healthy(fabrikam.value()).named("Fabrikam"));
        GraphSnapshotSource source = build(throughProxy());

        List<String> names = Stream.of(CONTOSO, fabrikam, CONTOSO, fabrikam)
                .map(tenant -> source.capture(tenant)
                        .profile()
                        .displayName()
                        .toOptional()
                        .orElseThrow())
                .toList();

        assertThat(names).containsExactly("Contoso", "Fabrikam", "Contoso", "Fabrikam");
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void checksAtTheSameTimeShareOneToken() throws Exception {
        healthyContoso();
        GraphSnapshotSource source = build(throughProxy());
        ExecutorService callers = Executors.newFixedThreadPool(16);
        Callable<TenantSnapshot> check = () -> source.capture(CONTOSO);

        List<Future<TenantSnapshot>> checks = callers.invokeAll(Collections.nCopies(16, check));
        callers.shutdown();

        assertThat(checks)
                .allSatisfy(done -> assertThat(done.get().sufferedGaps()).isEmpty());
        assertThat(tokenRequests()).isEqualTo(1);
    }

    @Test
    void tokensGoToGraphAndSecretsToTheAuthority() {
        healthyContoso();

        build(throughProxy()).capture(CONTOSO);

        assertThat(graph.requests())
                .filteredOn(RecordedRequest::boreToken)
                .extracting(RecordedRequest::host)
                .containsExactly("graph.microsoft.com", "graph.microsoft.com", "graph.microsoft.com");
    }

    @Test
    void givenExecutorIsUsedAndLeftOpen() {
        healthyContoso();
        ExecutorService one = Executors.newSingleThreadExecutor();

        try (GraphSnapshotSource source = throughProxy().executor(one).build()) {
            assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
        }

        assertThat(one.isShutdown()).isFalse();
        one.shutdown();
    }
}
