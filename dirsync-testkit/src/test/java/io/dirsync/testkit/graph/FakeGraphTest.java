package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

class FakeGraphTest extends FakeGraphTests {

    @Test
    void servesClientsThatCannotUseAProxyUnderItsOwnAddress() {
        fake.tenant(CONTOSO);
        Browser direct = Browser.direct(fake);
        Map<String, String> form = direct.form();
        form.put("scope", fake.graphEndpoint() + "/.default");
        String token = Browser.json(direct.post(fake.authority() + "/" + CONTOSO.guid() + "/oauth2/v2.0/token", form))
                .path("access_token")
                .asText();

        HttpResponse<String> response = direct.getWithToken(fake.graphEndpoint() + "/v1.0/organization", token);

        assertThat(Browser.json(response).path("@odata.context").asText())
                .isEqualTo(fake.graphEndpoint() + "/v1.0/$metadata#organization");
    }

    @Test
    void takesATokenForTheRealGraphUnderItsOwnAddress() {
        String token = browser.token(fake.tenant(CONTOSO));

        assertThat(Browser.direct(fake)
                        .getWithToken(fake.graphEndpoint() + "/beta/organization", token)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsTenantsGrowOlderWithTheClock() {
        String token = browser.token(fake.tenant(CONTOSO.lastDirectorySyncWas(Duration.ofHours(1))));

        fake.clock().advance(Duration.ofDays(4));

        assertThat(browser.getWithToken(Browser.GRAPH + "/v1.0/organization", token)
                        .body())
                .contains("\"onPremisesLastSyncDateTime\":\"2026-11-22T11:00:00Z\"");
    }

    @Test
    void goesByTheClockThatItIsGiven() {
        MutableClock clock = MutableClock.at(Instant.parse("2030-01-01T00:00:00Z"));
        try (FakeGraph other = FakeGraph.start(clock)) {
            HttpResponse<String> response = Browser.throughProxy(other).get(Browser.GRAPH + "/v1.0/organization");

            assertThat(other.clock()).isSameAs(clock);
            assertThat(response.body()).contains("2030-01-01T00:00:00");
        }
    }

    @Test
    void replacesATenantOfTheSameDomain() {
        fake.tenant(CONTOSO);
        String token = browser.token(fake.tenant(CONTOSO.named("Renamed")));

        assertThat(browser.getWithToken(Browser.GRAPH + "/v1.0/organization", token)
                        .body())
                .contains("\"displayName\":\"Renamed\"");
    }

    @Test
    void refusesATenantWithTheDomainOfAnother() {
        fake.tenant(CONTOSO);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.tenant(FakeTenant.healthy("contoso.example")))
                .withMessage("The domain contoso.onmicrosoft.com of FakeTenant[contoso.example] belongs to the"
                        + " registered tenant contoso.onmicrosoft.com");
    }

    @Test
    void recordsWhoWasAskedAndOnWhoseBehalf() {
        browser.getWithToken(Browser.GRAPH + "/v1.0/organization?%24select=id", browser.token(fake.tenant(CONTOSO)));
        String guid = CONTOSO.guid().value();
        TokenHolder holder = new TokenHolder(
                guid,
                TokenHolder.Kind.APPLICATION,
                Set.of("Organization.Read.All", "OnPremDirectorySynchronization.Read.All"),
                null);

        assertThat(fake.requests())
                .containsExactly(
                        new RecordedRequest(
                                "POST",
                                "login.microsoftonline.com",
                                "/contoso.onmicrosoft.com/oauth2/v2.0/token",
                                "",
                                false,
                                guid,
                                null),
                        new RecordedRequest(
                                "GET",
                                "graph.microsoft.com",
                                "/v1.0/organization",
                                "%24select=id",
                                true,
                                guid,
                                holder));
        assertThat(fake.requests()).filteredOn(RecordedRequest::isForToken).hasSize(1);
    }

    @Test
    void isTrustedOnlyByThoseWhoTrustItsAuthority() {
        HttpClient stranger = HttpClient.newHttpClient();
        URI url = URI.create(fake.graphEndpoint() + "/v1.0/organization");

        assertThatThrownBy(() -> stranger.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding()))
                .isInstanceOf(SSLException.class);
    }

    @Test
    void handsOutItsAuthorityAsKeyStoreAndAsText() throws Exception {
        byte[] pem = fake.caCertificatePem().getBytes(StandardCharsets.US_ASCII);

        assertThat(CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem)))
                .isEqualTo(fake.trustStore().getCertificate("dirsync-fake-graph-ca"));
        assertThat(fake.trustStore().size()).isEqualTo(1);
    }

    @Test
    void hasAnAuthorityAndAnApplicationOfItsOwn() {
        try (FakeGraph other = FakeGraph.start()) {
            assertThat(other.caCertificatePem()).isNotEqualTo(fake.caCertificatePem());
            assertThat(other.clientId()).isNotEqualTo(fake.clientId());
            assertThat(other.clientSecret()).isNotEqualTo(fake.clientSecret());
        }
    }
}
