package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederationsTest {

    private static final String ORGANIZATION = "/v1.0/organization";
    private static final String FEDERATION = "/v1.0/domains/%s/federationConfiguration";

    private final CannedGraph canned = new CannedGraph();

    @BeforeEach
    void twoDomainsAreFederated() {
        domains("contoso.com Federated", "contoso.onmicrosoft.com Managed", "fabrikam.com FEDERATED");
        settings("contoso.com", 200, "{\"value\":[{\"issuerUri\":\"http://sts.contoso.com\"}]}");
        settings("fabrikam.com", 200, "{\"value\":[{\"issuerUri\":\"http://sts.fabrikam.com\"}]}");
    }

    @Test
    void onlyFederatedDomainsAreAskedFor() {
        assertThat(told())
                .containsExactly("contoso.com http://sts.contoso.com", "fabrikam.com http://sts.fabrikam.com");
        assertThat(canned.asked())
                .hasSize(3)
                .contains(FEDERATION.formatted("contoso.com"), FEDERATION.formatted("fabrikam.com"));
        assertThat(federations().origin().resource()).isEqualTo("v1.0/domains/{id}/federationConfiguration");
    }

    @Test
    void tenantWithoutFederatedDomainsIsNotAskedForThem() {
        domains("contoso.onmicrosoft.com Managed", "new.example SomethingNew");

        assertThat(federations().toOptional()).contains(List.of());
        assertThat(federations().origin().endpoint()).isEqualTo("organization");
        assertThat(canned.asked()).allMatch(target -> target.startsWith(ORGANIZATION));
    }

    @Test
    void settingsThatStandAloneInsteadOfInAListAreTaken() {
        settings("contoso.com", 200, "{\"value\":{\"issuerUri\":\"http://sts.contoso.com\"}}");

        assertThat(told()).hasSize(2).contains("contoso.com http://sts.contoso.com");
    }

    @Test
    void settingsOfWhichThereAreSeveralAreAllTold() {
        settings("contoso.com", 200, "{\"value\":[{\"issuerUri\":\"http://a\"},{\"issuerUri\":\"http://b\"}]}");

        assertThat(told()).hasSize(3).contains("contoso.com http://a", "contoso.com http://b");
    }

    @ParameterizedTest
    @CsvSource({"403, PERMISSION_DENIED", "500, UNREACHABLE", "404, NOT_RETURNED", "200, MALFORMED"})
    void oneDomainThatCannotBeReadIsNotMissedAmongTheOthers(int status, Gap.Reason reason) {
        settings("fabrikam.com", status, "{}");

        Domains domains = read();

        assertThat(domains.federations().whyUnreadable().map(Gap::reason)).contains(reason);
        assertThat(domains.verified()).isInstanceOf(Fact.Known.class);
    }

    @Test
    void refusalNamesThePermission() {
        settings("contoso.com", 403, "{\"error\":{\"code\":\"Authorization_RequestDenied\"}}");

        assertThat(federations().whyUnreadable())
                .contains(Gap.permissionDenied(
                        "Domain-InternalFederation.Read.All", "HTTP 403 Authorization_RequestDenied"));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 200})
    void federatedDomainWithoutSettingsIsToldWithoutThem(int status) {
        nothing("contoso.com", status);

        DomainFederation bare = federations().toOptional().orElseThrow().get(0);

        assertThat(bare.domain()).isEqualTo("contoso.com");
        assertThat(List.of(
                        bare.issuerUri(),
                        bare.signingCertificate(),
                        bare.nextSigningCertificate(),
                        bare.updateResult(),
                        bare.updatedAt(),
                        bare.mfaBehavior()))
                .allMatch(Fact::isMissing);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 200})
    void subdomainWithoutSettingsTakesThoseOfTheDomainAboveIt(int status) {
        domains("eu.Contoso.com Federated", "contoso.com Federated", "notcontoso.com Federated");
        nothing("eu.Contoso.com", status);
        nothing("notcontoso.com", status);

        assertThat(told()).containsExactly("contoso.com http://sts.contoso.com", "notcontoso.com none");
    }

    @Test
    void subdomainThatIsARootOfItsOwnHasItsOwnSettings() {
        domains("contoso.com Federated", "eu.contoso.com Federated", "us.contoso.com Managed");
        settings("eu.contoso.com", 200, "{\"value\":[{\"issuerUri\":\"http://sts.eu\"}]}");

        assertThat(told()).containsExactly("contoso.com http://sts.contoso.com", "eu.contoso.com http://sts.eu");
    }

    @Test
    void federationsAreAsUnknownAsTheDomains() {
        canned.on(ORGANIZATION, 403, "{}").on("/v1.0/domains", 403, "{}");

        assertThat(federations().whyUnreadable()).contains(Gap.permissionDenied("Organization.Read.All", "HTTP 403"));
        assertThat(federations().origin()).isEqualTo(read().verified().origin());
    }

    @Test
    void domainsThatTheServiceIsSilentAboutLeaveTheirFederationsUnknown() {
        canned.on(ORGANIZATION, "{\"id\":\"x\",\"verifiedDomains\":null}");

        assertThat(federations().whyUnreadable()).contains(Gap.of(Gap.Reason.NOT_RETURNED, "no domains"));
    }

    @Test
    void theListOfDomainsWillDo() {
        canned.reading(GraphSources.everything().without(GraphSource.ORGANIZATION))
                .on(
                        "/v1.0/domains",
                        "{\"value\":[{\"id\":\"contoso.com\",\"authenticationType\":\"Federated\",\"isVerified\":true}]}");

        assertThat(told()).containsExactly("contoso.com http://sts.contoso.com");
    }

    @Test
    void whatIsNotChosenIsNotAskedFor() {
        canned.reading(GraphSources.standard());

        assertThat(federations()).isEqualTo(Fact.notRequested());
        assertThat(canned.asked()).hasSize(1);
    }

    @Test
    void countsOfUsersAskForNoFederation() {
        canned.read(new SyncedObjectsReader());

        assertThat(canned.asked()).noneMatch(target -> target.endsWith("federationConfiguration"));
    }

    private void domains(String... namesAndTypes) {
        String list = Arrays.stream(namesAndTypes)
                .map(domain -> domain.split(" ", 2))
                .map("{\"name\":\"%s\",\"type\":\"%s\"}"::formatted)
                .collect(Collectors.joining(","));
        canned.on(ORGANIZATION, "{\"id\":\"x\",\"verifiedDomains\":[" + list + "]}");
    }

    private void settings(String domain, int status, String json) {
        canned.on(FEDERATION.formatted(domain), status, json);
    }

    private void nothing(String domain, int status) {
        settings(
                domain,
                status,
                status == 404 ? "{\"error\":{\"code\":\"Request_ResourceNotFound\"}}" : "{\"value\":[]}");
    }

    private Domains read() {
        return canned.read(new DomainsReader());
    }

    private Fact<List<DomainFederation>> federations() {
        return read().federations();
    }

    /** Each domain with its provider, from one reading. */
    private List<String> told() {
        return federations().toOptional().orElseThrow().stream()
                .map(it -> it.domain() + " " + it.issuerUri().toOptional().orElse("none"))
                .toList();
    }
}
