package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dirsync.snapshot.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each credential of an application sends to the authority. */
class ApplicationCredentialsTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");
    private static final TestKey KEY = TestKey.rsa("-validity 30");
    private static final ClientCertificate CERTIFICATE = ClientCertificate.pfx(KEY.pfx(), KeyTool.PASSWORD);
    private static final String JWT = TokenServer.jwt("{\"sub\":\"workload\"}");

    private final TokenServer authority = TokenServer.start();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void secretIsSent() throws Exception {
        assertThat(request(GraphCredential.clientSecret("app", "s3cret"))).isEqualTo(new AccessToken("t0ken"));
        assertThat(authority.forms().get(0))
                .containsEntry("client_id", "app")
                .containsEntry("client_secret", "s3cret")
                .containsEntry("grant_type", "client_credentials");
    }

    @Test
    void certificateSignsAnAssertionForTheAuthority() throws Exception {
        request(GraphCredential.clientCertificate("app", CERTIFICATE));

        String[] assertion = authority.forms().get(0).get("client_assertion").split("\\.");
        assertThat(json(assertion[1]).path("iss").asText()).isEqualTo("app");
        assertThat(json(assertion[1]).path("aud").asText())
                .isEqualTo("https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token");
        assertThat(isSigned(assertion)).isTrue();
    }

    @Test
    void certificateIsSentAlong() throws Exception {
        request(GraphCredential.clientCertificate("app", CERTIFICATE));

        JsonNode header = json(authority.forms().get(0).get("client_assertion").split("\\.")[0]);
        byte[] sent = Base64.getDecoder().decode(header.path("x5c").path(0).asText());
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(sent));
        assertThat(certificate).isEqualTo(KEY.certificate());
    }

    @Test
    void certificateIsUsedToItsLastInstantAndNotBeyond() throws Exception {
        Instant end = CERTIFICATE.notAfter();

        assertThat(request(at(end))).isNotNull();
        assertThat(problem(at(end.plusNanos(1))))
                .isEqualTo("The certificate " + CERTIFICATE.thumbprint() + " of application app expired on " + end
                        + ", and by the clock of this computer it is " + end.plusNanos(1)
                        + ". Create a new certificate,"
                        + " add it to the app registration and give it here, unless the clock is wrong.");
        assertThat(authority.forms()).hasSize(1);
    }

    @Test
    void certificateIsUsedFromItsFirstInstant() throws Exception {
        Instant start = CERTIFICATE.notBefore();

        assertThat(request(at(start))).isNotNull();
        assertThat(problem(at(start.minusNanos(1))))
                .contains(" is valid from " + start + " on, and by the clock of this computer it is ")
                .endsWith(". Wait until then, or give another, unless the clock is wrong.");
    }

    @Test
    void supplierIsAskedForEachAssertion() throws Exception {
        Queue<String> assertions = new ArrayDeque<>(List.of(JWT, " " + JWT + "2\n"));
        TokenSource source =
                GraphCredential.clientAssertion("app", assertions::poll).open(authority.connections());

        source.request(CONTOSO, TokenWish.any()).get();
        source.request(CONTOSO, TokenWish.any()).get();

        assertThat(authority.forms())
                .extracting(form -> form.get("client_assertion"))
                .containsExactly(JWT, JWT + "2");
        assertThat(authority.forms().get(0))
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    }

    @Test
    void supplierThatReturnsNothingIsNamed() {
        assertThat(problem(GraphCredential.clientAssertion("app", () -> null)))
                .isEqualTo("The supplier of client assertions returned nothing. Let it return one or throw.");
        assertThat(problem(GraphCredential.clientAssertion("app", () -> " \n"))).contains("returned nothing");
    }

    @Test
    void supplierThatFailsIsNamedWithoutItsWords() {
        assertThat(problem(GraphCredential.clientAssertion("app", () -> {
                    throw new IllegalStateException(JWT);
                })))
                .isEqualTo(
                        "The supplier of client assertions failed with java.lang.IllegalStateException. Let it say why"
                                + " in a log of its own.");
    }

    @Test
    void fileIsReadForEachSignInBecauseItRotates() throws Exception {
        Path file = Files.writeString(folder.resolve("token"), JWT + "\n");
        TokenSource source = GraphCredential.clientAssertionFile("app", file).open(authority.connections());

        source.request(CONTOSO, TokenWish.any()).get();
        Files.writeString(file, JWT + "rotated");
        source.request(CONTOSO, TokenWish.any()).get();

        assertThat(authority.forms())
                .extracting(form -> form.get("client_assertion"))
                .containsExactly(JWT, JWT + "rotated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3cret", "a.b", "a.b.c.d", "a.b.c d"})
    void fileWithoutAssertionIsNamedWithoutWhatItHolds(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), content);

        assertThat(problem(GraphCredential.clientAssertionFile("app", file)))
                .isEqualTo(
                        "No client assertion from " + file + ": it does not hold an assertion, which is a JWT of three"
                                + " parts. Give the file into which the platform writes the token of the workload.");
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws IOException {
        Path missing = folder.resolve("missing");
        Path large = Files.writeString(folder.resolve("large"), "a".repeat(100_001));

        assertThat(problem(GraphCredential.clientAssertionFile("app", missing))).contains(": there is no such file. ");
        assertThat(problem(GraphCredential.clientAssertionFile("app", large)))
                .contains(": it is larger than 100000 bytes. ");
        assertThat(problem(GraphCredential.clientAssertionFile("app", folder))).contains(": it cannot be read (");
    }

    @ParameterizedTest
    @EnumSource(GraphCloud.class)
    void scopeAndAudienceAreThoseOfTheCloud(GraphCloud cloud) throws Exception {
        try (TokenServer other = TokenServer.of(cloud)) {
            GraphCredential.clientCertificate("app", CERTIFICATE)
                    .open(other.connections())
                    .request(CONTOSO, TokenWish.any())
                    .get();

            assertThat(other.forms().get(0).get("scope").split(" ")).contains(cloud.scope());
            assertThat(json(other.forms().get(0).get("client_assertion").split("\\.")[1])
                            .path("aud")
                            .asText())
                    .startsWith(cloud.authority() + "/contoso.com/");
        }
    }

    @Test
    void everyTokenIsAskedForWithTheCapabilityToAnswerChallenges() throws Exception {
        TokenSource source = GraphCredential.clientSecret("app", "s").open(authority.connections());
        String claims = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"17\"}}}";
        String challenge = Base64.getEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));

        source.request(CONTOSO, TokenWish.any()).get();
        source.request(CONTOSO, TokenWish.answering(new AccessToken("old"), challenge))
                .get();

        assertThat(Stream.of(0, 1).map(sent -> authority.forms().get(sent).get("claims")))
                .allMatch(sent -> sent.contains("\"xms_cc\"") && sent.contains("[\"cp1\"]"));
        assertThat(authority.forms().get(1).get("claims")).contains("\"nbf\":{");
    }

    @Test
    void tokenLastsAsLongAsTheAuthoritySays() throws Exception {
        TokenSource source = GraphCredential.clientSecret("app", "s").open(authority.connections());

        assertThat(source.request(CONTOSO, TokenWish.any()).get().validFor())
                .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(60));
    }

    private static GraphCredential at(Instant now) {
        return CertificateCredential.of("app", CERTIFICATE, Clock.fixed(now, ZoneOffset.UTC));
    }

    private AccessToken request(GraphCredential credential) throws Exception {
        return credential
                .open(authority.connections())
                .request(CONTOSO, TokenWish.any())
                .get()
                .token();
    }

    /** The message of the problem; nothing is sent then. */
    private String problem(GraphCredential credential) {
        ExecutionException failure = catchThrowableOfType(ExecutionException.class, () -> request(credential));
        assertThat(failure).hasCauseInstanceOf(SignInProblem.class);
        return failure.getCause().getMessage();
    }

    private static boolean isSigned(String[] assertion) throws Exception {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KEY.certificate());
        signature.update((assertion[0] + "." + assertion[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(assertion[2]));
    }

    private static JsonNode json(String part) throws IOException {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(part));
    }
}
