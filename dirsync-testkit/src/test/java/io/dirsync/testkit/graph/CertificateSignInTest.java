package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateSignInTest extends FakeGraphTests {

    private static final ClientCertificate CERTIFICATE = ClientCertificate.create();
    private static final ClientCertificate OTHER = ClientCertificate.create();

    @BeforeEach
    void register() {
        fake.tenant(CONTOSO);
        fake.application().register(CERTIFICATE.certificate());
    }

    @Test
    void takesAssertionsThatNameTheCertificateBySha256() {
        String token = token(OwnAssertion.psSigned(fake, CERTIFICATE));

        assertThat(browser.getWithToken(Browser.GRAPH + "/v1.0/organization", token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Browser.claims(token).path("appidacr").asText()).isEqualTo("2");
    }

    @Test
    void takesAssertionsThatNameTheCertificateBySha1() {
        assertThat(token(OwnAssertion.rsSigned(fake, CERTIFICATE))).isNotEmpty();
    }

    @Test
    void takesThumbprintsInTheAlphabetThatMsalWritesThemIn() {
        OwnAssertion assertion = OwnAssertion.psSigned(fake, CERTIFICATE);
        byte[] thumbprint = Base64.getUrlDecoder().decode(Thumbprint.sha256(CERTIFICATE.certificate()));
        assertion.header.put("x5t#S256", Base64.getEncoder().encodeToString(thumbprint));

        assertThat(token(assertion)).isNotEmpty();
    }

    @Test
    void takesEveryNameOfTheTenantInTheAudience() {
        for (String tenant : List.of(CONTOSO.guid().value(), "contoso.example", "organizations")) {
            String audience = "https://login.windows.net/" + tenant + "/v2.0";

            assertThat(token(OwnAssertion.psSigned(fake, CERTIFICATE).claim("aud", List.of(audience))))
                    .isNotEmpty();
        }
    }

    @Test
    void refusesCertificatesThatAreNotRegistered() {
        String thumbprint = Thumbprint.hex(Thumbprint.sha256(OTHER.certificate()));

        assertThat(refusal(OwnAssertion.psSigned(fake, OTHER), 700027))
                .contains("[Reason - The key was not found., Thumbprint of key used by client: '" + thumbprint + "',")
                .contains("app Id '" + fake.clientId() + "'");
    }

    @Test
    void refusesExpiredCertificates() {
        ClientCertificate expired = ClientCertificate.expired();
        fake.application().register(expired.certificate());

        assertThat(refusal(OwnAssertion.psSigned(fake, expired), 700027))
                .contains("[Reason - The key used is expired.");
    }

    @Test
    void refusesTheSignatureOfAnotherKey() {
        OwnAssertion assertion = OwnAssertion.psSigned(fake, CERTIFICATE);
        assertion.signer = OTHER;

        assertThat(refusal(assertion, 700027)).contains("did not match the expected signature value");
    }

    @Test
    void refusesAssertionsForSomebodyElse() {
        refusal(OwnAssertion.psSigned(fake, CERTIFICATE).claim("aud", Browser.LOGIN + "/nobody.example/v2.0"), 700023);
        refusal(OwnAssertion.psSigned(fake, CERTIFICATE).claim("aud", "https://evil.example/common/v2.0"), 700023);
        refusal(OwnAssertion.psSigned(fake, CERTIFICATE).claim("aud", "nonsense"), 700023);
        refusal(OwnAssertion.psSigned(fake, CERTIFICATE).claim("iss", "somebody"), 700021);
        refusal(OwnAssertion.psSigned(fake, CERTIFICATE).claim("sub", "somebody"), 700021);
    }

    @Test
    void refusesAssertionsOutsideOfTheirTime() {
        long now = Instant.now().getEpochSecond();

        assertThat(refusal(OwnAssertion.psSigned(fake, CERTIFICATE).claim("exp", now - 400), 700024))
                .contains("expiry time of assertion " + Instant.ofEpochSecond(now - 400));
        refusal(OwnAssertion.psSigned(fake, CERTIFICATE).claim("nbf", now + 400), 700024);
        assertThat(token(OwnAssertion.psSigned(fake, CERTIFICATE).claim("exp", now - 200)))
                .isNotEmpty();
    }

    @Test
    void refusesAssertionsThatLackSomething() {
        OwnAssertion withoutId = OwnAssertion.psSigned(fake, CERTIFICATE).claim("jti", "");
        OwnAssertion withoutThumbprint = OwnAssertion.psSigned(fake, CERTIFICATE);
        withoutThumbprint.header.remove("x5t#S256");

        assertThat(refusal(withoutId, 50027)).contains("'jti'");
        assertThat(refusal(withoutThumbprint, 50027)).contains("no certificate thumbprint");
    }

    @Test
    void refusesWhatIsNoAssertion() {
        Map<String, String> form = browser.formWithAssertion("nonsense");
        assertThat(refusal(form, 50027)).contains("token format is not proper");

        form.put("client_assertion_type", "urn:other");
        assertThat(refusal(form, 50027)).contains("urn:other");

        form.remove("client_assertion_type");
        assertThat(refusal(form, 900144)).contains("'client_assertion_type'");
    }

    @Test
    void forgetsRegistrationsWithAReset() {
        fake.reset();
        fake.tenant(CONTOSO);

        refusal(OwnAssertion.psSigned(fake, CERTIFICATE), 700027);
    }

    @Test
    void handsOutItsParts() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(CERTIFICATE.pfx("pass")), "pass".toCharArray());

        assertThat(store.getKey("client", "pass".toCharArray())).isEqualTo(CERTIFICATE.privateKey());
        assertThat(store.getCertificate("client")).isEqualTo(CERTIFICATE.certificate());
        assertThat(CERTIFICATE.certificatePem()).startsWith("-----BEGIN CERTIFICATE-----\n");
        assertThat(CERTIFICATE.privateKeyPem())
                .startsWith("-----BEGIN PRIVATE KEY-----\n")
                .endsWith("\n-----END PRIVATE KEY-----\n");
        assertThat(CERTIFICATE).hasToString("ClientCertificate[" + Thumbprint.sha256(CERTIFICATE.certificate()) + "]");
    }

    @Test
    void takesKeysOfRsaOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.application()
                        .register(CertificateAuthority.create().certificate()))
                .withMessage("Entra takes certificates with RSA keys only, but this one has a key of EC");
    }

    private String token(OwnAssertion assertion) {
        return Browser.json(browser.post(Browser.TOKEN, browser.formWithAssertion(assertion.text())))
                .path("access_token")
                .asText();
    }

    private String refusal(OwnAssertion assertion, int code) {
        return refusal(browser.formWithAssertion(assertion.text()), code);
    }

    private String refusal(Map<String, String> form, int code) {
        JsonNode body = Browser.json(browser.post(Browser.TOKEN, form));
        assertThat(body.path("error_codes").path(0).asInt()).as(body.toString()).isEqualTo(code);
        return body.path("error_description").asText();
    }
}
