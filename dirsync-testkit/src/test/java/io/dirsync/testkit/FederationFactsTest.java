package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.DomainFederation.MfaBehavior;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederationFactsTest {

    private static final String DOMAIN = "adfs.example";
    private static final FakeTenant MANAGED =
            FakeTenant.healthy("contoso.onmicrosoft.com").grantsEverything();
    private static final FakeTenant FEDERATED =
            MANAGED.domain(new VerifiedDomain(DOMAIN, Authentication.FEDERATED, false, false));

    @Test
    void tenantWithoutFederatedDomainsHasNoFederationWhateverItGrants() {
        assertThat(domains(MANAGED).federations().toOptional()).contains(List.of());
        assertThat(domains(MANAGED.grants("Organization.Read.All"))
                        .federations()
                        .toOptional())
                .contains(List.of());
    }

    @Test
    void federatedDomainHasAProviderOfItsOwnUnlessToldOtherwise() {
        DomainFederation federation = federation(FakeFederation.withAdfs(DOMAIN));

        assertThat(domains(FEDERATED).federations().toOptional()).contains(List.of(federation));
        assertThat(federation.domain()).isEqualTo(DOMAIN);
        assertThat(federation.issuerUri().is("http://sts.adfs.example/adfs/services/trust"))
                .isTrue();
        assertThat(federation.issuerUri().origin().resource()).isEqualTo("v1.0/domains/{id}/federationConfiguration");
        assertThat(federation.updateResult().is("success")).isTrue();
    }

    @Test
    void certificatesAreGoodForAYearToTheSecond() {
        Instant end = Instant.parse("2027-01-02T03:04:05Z");
        CertificateValidity year = new CertificateValidity(end.minus(Duration.ofDays(365)), end);
        DomainFederation federation = federation(FakeFederation.withAdfs(DOMAIN)
                .certificateEnds(Moment.at(end))
                .nextCertificateEnds(Moment.at(end.plusNanos(999_999_999))));

        assertThat(federation.signingCertificate().is(year)).isTrue();
        assertThat(federation.nextSigningCertificate().is(year)).isTrue();
    }

    @Test
    void whatAFederationDoesNotHaveIsMissing() {
        DomainFederation federation = federation(
                FakeFederation.with("Other", "idp.example").mfaBehavior(null).update(null));

        assertThat(List.of(
                        federation.nextSigningCertificate(),
                        federation.updateResult(),
                        federation.updatedAt(),
                        federation.mfaBehavior()))
                .allMatch(Fact::isMissing);
    }

    @ParameterizedTest
    @CsvSource({
        "acceptIfMfaDoneByFederatedIdp, ACCEPT",
        "enforceMfaByFederatedIdp, ENFORCE",
        "rejectMfaByFederatedIdp, REJECT",
        "somethingNew, UNKNOWN"
    })
    void federationSaysWhoseMultifactorAuthenticationCounts(String word, MfaBehavior behavior) {
        DomainFederation federation = federation(FakeFederation.withAdfs(DOMAIN).mfaBehavior(word));

        assertThat(federation.mfaBehavior().is(behavior)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Domain-InternalFederation.Read.All", "Domain.Read.All"})
    void federationsAreReadWithEitherPermission(String permission) {
        FakeTenant refusing = FEDERATED.grants("Organization.Read.All");

        assertThat(domains(refusing).federations().whyUnreadable())
                .contains(Gap.permissionDenied("Domain-InternalFederation.Read.All", "HTTP 403"));
        assertThat(domains(refusing.grants("Organization.Read.All", permission)).federations())
                .isInstanceOf(Fact.Known.class);
    }

    @Test
    void federationsAreAsUnknownAsTheDomains() {
        Domains refused = domains(FEDERATED.grants());
        FakeTenants noDomains = FakeTenants.of(FEDERATED).reading(Set.of(Subject.FEDERATION));

        assertThat(refused.federations().whyUnreadable())
                .isPresent()
                .isEqualTo(refused.verified().whyUnreadable());
        assertThat(noDomains.capture(FEDERATED.id()).domains()).isEqualTo(Domains.notRequested());
    }

    private static DomainFederation federation(FakeFederation federation) {
        return domains(FEDERATED.federation(DOMAIN, federation))
                .federations()
                .toOptional()
                .orElseThrow()
                .get(0);
    }

    private static Domains domains(FakeTenant tenant) {
        return FakeTenants.of(tenant).readingEverything().capture(tenant.id()).domains();
    }
}
