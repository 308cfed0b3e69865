package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.FakeAudit;
import io.dirsync.testkit.FakeDelegation;
import io.dirsync.testkit.FakeFederation;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Moment;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest extends FullTenantTests {

    private static final String DELEGATED = "/v1.0/tenantRelationships/delegatedAdminRelationships";
    private static final FakeTenant FABRIKAM = FakeTenant.healthy("fabrikam.onmicrosoft.com");

    @Test
    void theIdentityServiceHasItsOpenIssue() {
        JsonNode service = json("/v1.0/admin/serviceAnnouncement/healthOverviews/OrgLiveID?$expand=issues");

        assertThat(service.path("status").asText()).isEqualTo("serviceDegradation");
        assertThat(service.path("issues").findValuesAsText("isResolved")).containsExactly("false", "true");
        assertThat(values("/v1.0/admin/serviceAnnouncement/issues", "/id")).containsExactly("MO100001", "MO100002");
    }

    @Test
    void otherServicesAreWell() {
        String exchange = "/v1.0/admin/serviceAnnouncement/healthOverviews/Exchange";

        assertThat(json(exchange).path("status").asText()).isEqualTo("serviceOperational");
        assertThat(values(exchange + "/issues", "/id")).isEmpty();
    }

    @Test
    void recommendationsAreInBetaOnly() {
        assertThat(values("/beta/directory/recommendations", "/recommendationType"))
                .containsExactly("aadConnectDeprecated");
    }

    @Test
    void auditsAreFoundByTimeAndActivityTheNewestFirst() {
        register(FullTenant.CONTOSO.audits(
                FakeAudit.ofDirectory("Set DirSync feature", Moment.ago(Duration.ofDays(3))),
                FakeAudit.ofDirectory("Set DirSync feature", Moment.ago(Duration.ofDays(2))),
                FakeAudit.ofDirectory("Set Company Information", Moment.ago(Duration.ofDays(1))),
                FakeAudit.ofDirectory("Set DirSync feature", Moment.ago(Duration.ofDays(40)))));

        assertThat(values(
                        "/v1.0/auditLogs/directoryAudits?$filter=activityDateTime ge 2026-11-01T00:00:00Z"
                                + " and category eq 'DirectoryManagement'"
                                + " and activityDisplayName eq 'Set DirSync feature'",
                        "/activityDateTime"))
                .containsExactly("2026-11-20T12:00:00Z", "2026-11-19T12:00:00Z");
    }

    @Test
    void signInsAreFoundByTheNameInLowerCase() {
        JsonNode signIns = json("/v1.0/auditLogs/signIns?$filter=createdDateTime ge 2026-11-15T12:00:00Z"
                + " and startswith(userPrincipalName,'sync_')");

        assertThat(signIns.at("/value/0/userPrincipalName").asText())
                .isEqualTo("sync_sync-01_0123456789ab@contoso.onmicrosoft.com");
        assertThat(signIns.at("/value/0/status/errorCode").asInt()).isEqualTo(50126);
    }

    @Test
    void signInsNeedALicence() {
        register(FullTenant.CONTOSO.withoutPremiumLicence());

        assertThat(code("/v1.0/auditLogs/signIns"))
                .isEqualTo("403 Authentication_RequestFromNonPremiumTenantOrB2CTenant");
        assertThat(json("/v1.0/organization")
                        .at("/value/0/assignedPlans/0/service")
                        .asText())
                .isEqualTo("exchange");
    }

    @Test
    void partnersListTheirCustomers() {
        assertThat(values("/v1.0/contracts", "/defaultDomainName")).containsExactly("fabrikam.onmicrosoft.com");
    }

    @Test
    void partnersListWhatTheyMayAdminister() {
        JsonNode active = json(DELEGATED + "?$filter=status eq 'active'").at("/value");

        assertThat(active).hasSize(1);
        assertThat(active.at("/0/customer/tenantId").asText())
                .isEqualTo(FABRIKAM.guid().value());
        assertThat(active.at("/0/duration").asText()).isEqualTo("P730D");
        assertThat(active.at("/0/activatedDateTime").asText()).isEqualTo("2026-10-23T12:00:00Z");
        assertThat(active.at("/0/endDateTime").asText()).isEqualTo("2028-10-22T12:00:00Z");
    }

    @Test
    void privilegesThatAreNotInForceAreListedToo() {
        JsonNode all = json(DELEGATED).path("value");

        assertThat(all.findValuesAsText("status")).containsExactly("active", "approvalPending", "terminated");
        assertThat(all.at("/1/activatedDateTime").isNull()).isTrue();
        assertThat(all.at("/1/endDateTime").isNull()).isTrue();
        assertThat(all.findValuesAsText("lastModifiedDateTime"))
                .containsExactly("2026-10-23T12:00:00Z", "2026-10-23T12:00:00Z", "2026-11-21T12:00:00Z");
        assertThat(all.at("/2/endDateTime").asText()).isEqualTo("2026-11-21T12:00:00Z");
    }

    @Test
    void privilegesAreFoundByCustomer() {
        register(FullTenant.CONTOSO.delegations(
                FakeDelegation.active(FABRIKAM).status("expiring"), FakeDelegation.approvalPending(FABRIKAM)));

        assertThat(values(DELEGATED + "?$filter=customer/tenantId eq '" + FABRIKAM.guid() + "'", "/status"))
                .containsExactly("expiring", "approvalPending");
        assertThat(values(DELEGATED + "?$filter=customer/tenantId eq 'nobody'", "/status"))
                .isEmpty();
    }

    @Test
    void atMostThreeHundredPrivilegesComeAtOnce() {
        register(FullTenant.CONTOSO.delegations(
                Collections.nCopies(301, FakeDelegation.active(FABRIKAM)).toArray(FakeDelegation[]::new)));

        JsonNode first = json(DELEGATED + "?$top=300");
        assertThat(first.path("value")).hasSize(300);
        assertThat(first.path("@odata.nextLink").asText()).contains("$skiptoken=");
        assertThat(json(DELEGATED).path("value")).hasSize(100);
        assertThat(code(DELEGATED + "?$top=301")).isEqualTo("400 Request_UnsupportedQuery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DelegatedAdminRelationship.Read.All", "DelegatedAdminRelationship.ReadWrite.All"})
    void privilegesNeedAPermissionOfTheirOwn(String permission) {
        register(FullTenant.CONTOSO.grants("Directory.Read.All"));
        assertThat(code(DELEGATED)).isEqualTo("403 Authorization_RequestDenied");

        register(FullTenant.CONTOSO.grants(permission));
        assertThat(values(DELEGATED, "/id")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void domainsSayWhereTheirUsersSignIn() {
        assertThat(values("/v1.0/domains", "/authenticationType")).containsExactly("Managed", "Managed", "Federated");
        assertThat(values("/v1.0/domains/adfs.example/federationConfiguration", "/passiveSignInUri"))
                .containsExactly("https://sts.adfs.example/adfs/ls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contoso.example", "nowhere.example"})
    void onlyFederatedDomainsHaveAFederation(String domain) {
        assertThat(code("/v1.0/domains/" + domain + "/federationConfiguration"))
                .isEqualTo("404 Request_ResourceNotFound");
    }

    @Test
    void federationIsRefusedToThoseWhoMayReadNoDomains() {
        register(FullTenant.CONTOSO.grants("Organization.Read.All"));

        assertThat(code("/v1.0/domains/adfs.example/federationConfiguration"))
                .isEqualTo("403 Authorization_RequestDenied");
    }

    @Test
    void certificatesOfAFederationAreGoodUntilTheyWereSaidToEnd() throws GeneralSecurityException {
        Instant end = Instant.parse("2027-01-02T03:04:05Z");
        register(FullTenant.CONTOSO.federation(
                "adfs.example",
                FakeFederation.withAdfs("adfs.example")
                        .certificateEnds(Moment.at(end))
                        .nextCertificateEnds(Moment.at(end.plusMillis(1_001)))));
        JsonNode federation =
                json("/v1.0/domains/adfs.example/federationConfiguration").at("/value/0");

        assertThat(certificate(federation, "signingCertificate"))
                .returns(end, it -> it.getNotAfter().toInstant())
                .returns(
                        end.minus(Duration.ofDays(365)), it -> it.getNotBefore().toInstant())
                .returns(
                        "CN=ADFS Signing - sts.adfs.example",
                        it -> it.getSubjectX500Principal().getName());
        assertThat(certificate(federation, "nextSigningCertificate").getNotAfter())
                .isEqualTo(end.plusSeconds(1));
    }

    @Test
    void whatAFederationDoesNotHaveIsNull() {
        register(FullTenant.CONTOSO.federation(
                "adfs.example",
                FakeFederation.with("Other", "idp.example").mfaBehavior(null).update(null)));
        JsonNode federation =
                json("/v1.0/domains/adfs.example/federationConfiguration").at("/value/0");

        assertThat(List.of("nextSigningCertificate", "signingCertificateUpdateStatus", "federatedIdpMfaBehavior"))
                .allMatch(name -> federation.path(name).isNull());
    }

    @Test
    void federationCanBeWithAnyProvider() {
        register(FullTenant.CONTOSO.federation(
                "adfs.example", FakeFederation.with("Other", "idp.example").mfaBehavior("enforceMfaByFederatedIdp")));

        assertThat(json("/v1.0/domains/adfs.example/federationConfiguration")
                        .at("/value/0/federatedIdpMfaBehavior")
                        .asText())
                .isEqualTo("enforceMfaByFederatedIdp");
    }

    private static X509Certificate certificate(JsonNode federation, String member) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(federation.path(member).asText());
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
    }
}
