package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpExchange;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private static final TenantId TWO = TenantId.of("00000000-0000-4000-8000-000000000002");
    private static final TenantId THREE = TenantId.of("00000000-0000-4000-8000-000000000003");
    private static final String CONTRACTS = "/v1.0/contracts";
    private static final String DELEGATED = "/v1.0/tenantRelationships/delegatedAdminRelationships";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> queries = new CopyOnWriteArrayList<>();
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
        answers.put(DELEGATED, page(delegated(ONE), delegated(TWO), delegated(ONE)));

        assertThat(local.delegated(CONTOSO)).containsExactly(ONE, TWO);
        assertThat(queries).containsExactly("$filter=status eq 'active'&$select=customer&$top=300");
    }

    @Test
    void followsThePagesOfDelegatedCustomers() {
        answers.put(
                DELEGATED,
                "{\"value\":[" + delegated(ONE) + "],\"@odata.nextLink\":\"" + server.url() + "/v1.0/more\"}");
        answers.put("/v1.0/more", page(delegated(TWO)));

        assertThat(local.delegated(CONTOSO)).containsExactly(ONE, TWO);
    }

    @Test
    void joinsBothLists() {
        answers.put(CONTRACTS, page(contract(ONE), contract(TWO)));
        answers.put(DELEGATED, page(delegated(TWO), delegated(THREE)));

        assertThat(local.all(CONTOSO)).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void namesThePermissionThatDelegatedCustomersNeed() {
        answers.put(CONTRACTS, page(contract(ONE)));

        assertFails(() -> local.all(CONTOSO), Reason.PERMISSION_DENIED, "Grant DelegatedAdminRelationship.Read.All to");
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
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            queries.add(URLDecoder.decode(query, StandardCharsets.UTF_8));
        }
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
