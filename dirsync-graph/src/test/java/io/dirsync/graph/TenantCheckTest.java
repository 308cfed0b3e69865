package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TenantCheckTest extends FakeGraphTests {

    @Test
    void factsComeThroughTheProxyUnderTheRealNames() {
        healthyContoso();

        TenantSnapshot snapshot = build(throughProxy()).capture(CONTOSO);

        assertThat(snapshot.sufferedGaps()).isEmpty();
        assertThat(snapshot.ageOf(
                        snapshot.directorySync().lastSync().toOptional().orElseThrow()))
                .isEqualTo(Duration.ofMinutes(12));
        assertThat(graph.requests())
                .extracting(RecordedRequest::host)
                .containsOnly("login.microsoftonline.com", "graph.microsoft.com");
    }

    @Test
    void factsComeFromTheGivenEndpoints() {
        healthyContoso();

        TenantSnapshot snapshot = build(
                        withSecret(graph.clientSecret()).endpoint(graph.graphEndpoint(), graph.authority()))
                .capture(CONTOSO);

        assertThat(snapshot.sufferedGaps()).isEmpty();
        assertThat(graph.requests()).extracting(RecordedRequest::host).containsOnly("localhost");
    }

    @Test
    void factsComeFromEveryCloud() {
        healthyContoso();

        assertThat(Stream.of(GraphCloud.values())
                        .map(cloud -> build(throughProxy().cloud(cloud)).capture(CONTOSO)))
                .allSatisfy(snapshot -> assertThat(snapshot.sufferedGaps()).isEmpty());
    }

    @Test
    void idsOfTheRequestsAreKept() {
        healthyContoso();

        TenantSnapshot snapshot = build(throughProxy()).capture(CONTOSO);

        assertThat(Stream.of(
                                snapshot.directorySync().enabled(),
                                snapshot.passwordSync().lastSync(),
                                snapshot.passwordSync().enabled())
                        .map(fact -> fact.origin().requestId()))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void tenantsMayBeNamedByGuid() {
        FakeTenant contoso = graph.tenant(FakeTenant.healthy(CONTOSO.value()));

        TenantSnapshot snapshot = build(throughProxy()).capture(contoso.guid());

        assertThat(snapshot.tenant()).isEqualTo(contoso.guid());
        assertThat(snapshot.profile().id().is(contoso.guid().value())).isTrue();
    }

    @Test
    void factsThatAreNotWantedAreNotAskedFor() {
        healthyContoso();

        TenantSnapshot snapshot =
                build(throughProxy().betaFacts(false).features(false)).capture(CONTOSO);

        assertThat(snapshot.passwordSync().lastSync()).isEqualTo(Fact.notRequested());
        assertThat(snapshot.passwordSync().enabled()).isEqualTo(Fact.notRequested());
        assertThat(snapshot.features().flags().values()).containsOnly(Fact.notRequested());
        assertThat(graph.requests()).hasSize(2);
    }

    @Test
    void hiddenNullsNameThePermission() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value()).grants("User.Read"));

        TenantSnapshot snapshot = build(throughProxy()).capture(CONTOSO);

        assertThat(snapshot.profile().displayName().toOptional()).isPresent();
        assertThat(snapshot.directorySync().enabled().whyUnreadable().map(Gap::permission))
                .contains("Organization.Read.All");
        assertThat(snapshot.passwordSync().lastSync().whyUnreadable().map(Gap::permission))
                .contains("Organization.Read.All");
    }

    private static List<String> factsOfTheCore() {
        return GraphSources.core().asSet().stream()
                .flatMap(source -> source.facts().stream())
                .toList();
    }

    @Test
    void missingPermissionsEverywhereAreAReport() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value()).grants());

        TenantSnapshot snapshot = build(throughProxy()).capture(CONTOSO);

        assertThat(snapshot.sufferedGaps())
                .extracting(NamedFact::name)
                .containsExactlyInAnyOrderElementsOf(factsOfTheCore());
        assertThat(snapshot.directorySync().enabled().whyUnreadable())
                .contains(Gap.permissionDenied("Organization.Read.All", "HTTP 403 Authorization_RequestDenied"));
        assertThat(snapshot.passwordSync().enabled().whyUnreadable().map(Gap::permission))
                .contains("OnPremDirectorySynchronization.Read.All");
    }

    @Test
    void cloudOnlyTenantIsKnownToBeOne() {
        graph.tenant(FakeTenant.cloudOnly(CONTOSO.value()));

        TenantSnapshot snapshot = build(throughProxy()).capture(CONTOSO);

        assertThat(snapshot.directorySync().enabled().isMissing()).isTrue();
        assertThat(snapshot.sufferedGaps()).isEmpty();
    }
}
