package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpExchange;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeDelegation;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Moment;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTenantsTest extends FakeGraphTests {

    private static final LocalCertificate CERTIFICATE = LocalCertificate.create();
    private static final String CLIENT = "3f7b1c52-0000-4000-8000-000000000001";
    private static final TenantId ONE = TenantId.of("00000000-0000-4000-8000-000000000001");
    private static final FakeTenant PARTNER =
            FakeTenant.healthy(CONTOSO.value()).grants("Directory.Read.All", "DelegatedAdminRelationship.Read.All");
    private static final FakeTenant FABRIKAM = FakeTenant.healthy("fabrikam.onmicrosoft.com");
    private static final FakeTenant ADATUM = FakeTenant.healthy("adatum.onmicrosoft.com");
    private static final FakeTenant TAILSPIN = FakeTenant.healthy("tailspin.onmicrosoft.com");
    private static final String CONTRACTS = "/v1.0/contracts";
    private static final String DELEGATED = "/v1.0/tenantRelationships/delegatedAdminRelationships";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final LocalServer server = LocalServer.withTokens(CERTIFICATE, this::answer);
    private final PartnerTenants local = PartnerTenants.builder(GraphCredential.clientSecret(CLIENT, "s"))
            .endpoint(server.url(), server.url())
            .trust(server.trustStore())
            .build();

    @AfterEach
    void close() {
        local.close();
        server.close();
    }

    @Test
    void listsTheContractsOfAPartnerOnEveryPage() {
        FakeTenant[] customers = IntStream.range(0, 1001)
                .mapToObj(i -> FakeTenant.healthy("customer" + i + ".onmicrosoft.com"))
                .toArray(FakeTenant[]::new);
        graph.tenant(FakeTenant.healthy(CONTOSO.value()).customers(customers).grants("Directory.Read.All"));

        assertThat(ofFake(partner -> partner.contracts(CONTOSO))).hasSize(1001).allMatch(TenantId::isGuid);
    }

    @Test
    void partnerWithoutContractsHasNone() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value()).grants("Directory.Read.All"));

        assertThat(ofFake(partner -> partner.contracts(CONTOSO))).isEmpty();
    }

    @Test
    void namesThePermissionThatContractsNeed() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value()).grants("Organization.Read.All"));

        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> ofFake(partner -> partner.contracts(CONTOSO)))
                .matches(refused -> refused.reason() == Reason.PERMISSION_DENIED)
                .matches(refused -> refused.requestId().isPresent())
                .withMessageMatching("Microsoft Graph at graph.microsoft.com does not show v1.0/contracts of tenant "
                        + "contoso.onmicrosoft.com: HTTP 403 Authorization_RequestDenied, request-id [0-9a-f-]{36}\\. "
                        + "Grant Directory.Read.All to the application, and let an administrator consent\\.");
    }

    @Test
    void listsEachDelegatedCustomerOnce() {
        graph.tenant(PARTNER.delegations(
                FakeDelegation.active(FABRIKAM), FakeDelegation.active(ADATUM), FakeDelegation.active(FABRIKAM)));

        assertThat(ofFake(partner -> partner.delegated(CONTOSO))).containsExactly(FABRIKAM.guid(), ADATUM.guid());
        assertThat(graph.requests())
                .filteredOn(request -> request.path().endsWith("/delegatedAdminRelationships"))
                .extracting(request -> URLDecoder.decode(request.query(), StandardCharsets.UTF_8))
                .containsExactly("$filter=status eq 'active'&$select=customer&$top=300");
    }

    @Test
    void customersWhoseDelegationIsNotActiveAreLeftOut() {
        graph.tenant(PARTNER.delegations(
                FakeDelegation.approvalPending(FABRIKAM),
                FakeDelegation.active(ADATUM).terminated(Moment.ago(Duration.ofDays(1))),
                FakeDelegation.active(TAILSPIN).status("expired")));

        assertThat(ofFake(partner -> partner.delegated(CONTOSO))).isEmpty();
    }

    @Test
    void followsThePagesOfDelegatedCustomers() {
        graph.tenant(PARTNER.delegations(IntStream.range(0, 301)
                .mapToObj(i -> FakeTenant.healthy("customer" + i + ".onmicrosoft.com"))
                .map(FakeDelegation::active)
                .toArray(FakeDelegation[]::new)));

        assertThat(ofFake(partner -> partner.delegated(CONTOSO))).hasSize(301).allMatch(TenantId::isGuid);
    }

    @Test
    void joinsBothLists() {
        graph.tenant(PARTNER.customers(FABRIKAM, ADATUM)
                .delegations(FakeDelegation.active(ADATUM), FakeDelegation.active(TAILSPIN)));

        assertThat(ofFake(partner -> partner.all(CONTOSO)))
                .containsExactly(FABRIKAM.guid(), ADATUM.guid(), TAILSPIN.guid());
    }

    @Test
    void namesThePermissionThatDelegatedCustomersNeed() {
        graph.tenant(PARTNER.customers(FABRIKAM).grants("Directory.Read.All"));

        assertFails(
                () -> ofFake(partner -> partner.all(CONTOSO)),
                Reason.PERMISSION_DENIED,
                "Grant DelegatedAdminRelationship.Read.All to");
    }

    @Test
    void brokenPageIsNoShorterList() {
        answers.put(
                CONTRACTS, "{\"value\":[" + contract(ONE) + "],\"@odata.nextLink\":\"https://evil.example/v1.0/x\"}");

        assertFails(() -> local.contracts(CONTOSO), Reason.UNEXPECTED_RESPONSE, "gave nothing about tenant contoso");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"customer\":null}", "{\"customer\":{\"tenantId\":\"contoso.com\"}}", "{\"id\":\"1\"}"})
    void entryWithoutTenantIsNotPassedOver(String entry) {
        answers.put(DELEGATED, page(delegated(ONE), entry));

        assertFails(
                () -> local.delegated(CONTOSO),
                Reason.UNEXPECTED_RESPONSE,
                "1 entries of v1.0/tenantRelationships/delegatedAdminRelationships in tenant contoso.onmicrosoft.com"
                        + " name no customer: there is no GUID at /customer/tenantId. Look at these entries, or list the"
                        + " tenants to check yourself.");
    }

    @Test
    void interruptEndsTheList() {
        Thread.currentThread().interrupt();

        assertFails(
                () -> local.contracts(CONTOSO),
                Reason.INTERRUPTED,
                "Listing the customers of tenant contoso.onmicrosoft.com was interrupted."
                        + " List them again if that was not meant.");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void isOfNoUseOnceClosed() {
        local.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> local.all(CONTOSO))
                .withMessage("This is closed. Make a new PartnerTenants, and close it after the last list.");
    }

    private Set<TenantId> ofFake(Function<PartnerTenants, Set<TenantId>> use) {
        GraphCredential credential = GraphCredential.clientSecret(graph.clientId(), graph.clientSecret());
        try (PartnerTenants partner = PartnerTenants.builder(credential)
                .proxy(graph.proxyAddress())
                .trust(graph.trustStore())
                .build()) {
            return use.apply(partner);
        }
    }

    private static void assertFails(ThrowingCallable list, Reason reason, String words) {
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(list)
                .withMessageContaining(words)
                .matches(failure -> failure.reason() == reason);
    }

    /** What has no answer is forbidden. */
    private void answer(HttpExchange exchange) throws IOException {
        String json = answers.get(exchange.getRequestURI().getPath());
        LocalServer.send(exchange, json == null ? 403 : 200, json == null ? "{}" : json);
    }

    private static String page(String... entries) {
        return "{\"value\":[" + String.join(",", entries) + "]}";
    }

    private static String contract(TenantId customer) {
        return "{\"customerId\":\"" + customer + "\"}";
    }

    private static String delegated(TenantId customer) {
        return "{\"customer\":{\"tenantId\":\"" + customer + "\",\"displayName\":\"A\"}}";
    }
}
