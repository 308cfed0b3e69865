package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges what a client gives in place of a secret: a token that it or an issuer it works for has signed.
 *
 * <p>Goes by the clock of the computer, which is the one that clients write into assertions.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity-platform/certificate-credentials">Certificate
 * credentials</a>. The order of the checks was not compared with a live tenant.
 */
final class ClientAssertion {

    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final ClientApplication application;
    private final Clock clock;

    ClientAssertion(ClientApplication application, Clock clock) {
        this.application = application;
        this.clock = clock;
    }

    void check(TokenRequest request, String assertion) {
        String type = request.required("client_assertion_type");
        if (!type.equals(TYPE)) {
            throw EntraProblem.of(50027, "the client assertion type " + type + " is not supported");
        }
        Jwt jwt = Jwt.of(assertion).orElseThrow(() -> EntraProblem.of(50027, "token format is not proper"));
        if (jwt.claim("iss").equals(application.clientId()) || thumbprint(jwt).isPresent()) {
            checkOwn(request, jwt);
        } else {
            checkFederated(jwt);
        }
        checkTime(jwt);
    }

    /** What the application signed with the key of one of its certificates. */
    private void checkOwn(TokenRequest request, Jwt jwt) {
        X509Certificate certificate = registered(jwt);
        if (certificate.getNotAfter().toInstant().isBefore(clock.instant())) {
            throw notRegistered("The key used is expired., Found key 'Start="
                    + certificate.getNotBefore().toInstant() + ", End="
                    + certificate.getNotAfter().toInstant() + "'");
        }
        if (!jwt.isSignedBy(certificate.getPublicKey())) {
            throw notRegistered("The provided signature value did not match the expected signature value.");
        }
        if (audiences(jwt).noneMatch(audience -> isTokenEndpoint(request, audience))) {
            throw EntraProblem.of(700023);
        }
        if (!List.of(jwt.claim("iss"), jwt.claim("sub"))
                .equals(List.of(application.clientId(), application.clientId()))) {
            throw EntraProblem.of(700021);
        }
        if (jwt.claim("jti").isEmpty()) {
            throw EntraProblem.of(50027, "it does not contain the claim 'jti'");
        }
    }

    private X509Certificate registered(Jwt jwt) {
        String thumbprint = thumbprint(jwt)
                .orElseThrow(() -> EntraProblem.of(50027, "no certificate thumbprint specified in token header"));
        return application
                .certificate(thumbprint)
                .orElseThrow(() -> notRegistered("The key was not found., Thumbprint of key used by client: '"
                        + Thumbprint.hex(thumbprint) + "'"));
    }

    private static Optional<String> thumbprint(Jwt jwt) {
        return Stream.of(jwt.header("x5t#S256"), jwt.header("x5t"))
                .filter(one -> !one.isEmpty())
                .map(Thumbprint::normal)
                .findFirst();
    }

    private EntraProblem notRegistered(String reason) {
        return EntraProblem.of(700027, reason, application.clientId());
    }

    private static Stream<String> audiences(Jwt jwt) {
        JsonNode audience = jwt.claims().path("aud");
        return audience.isArray()
                ? Stream.iterate(0, i -> i < audience.size(), i -> i + 1)
                        .map(i -> audience.path(i).asText())
                : Stream.of(audience.asText());
    }

    private static boolean isTokenEndpoint(TokenRequest request, String audience) {
        return AuthorityUrl.of(audience)
                .filter(url -> url.isOfEntra() && request.authority().isAlso(url.tenant()))
                .isPresent();
    }

    /** What another issuer signed: issuer, then subject, then audience, each in exactly the registered case. */
    private void checkFederated(Jwt jwt) {
        List<WorkloadIdentity> issuers = application.identities().stream()
                .filter(one -> one.issuer().equals(jwt.claim("iss")))
                .toList();
        if (issuers.isEmpty()) {
            throw EntraProblem.of(700211, jwt.claim("iss"));
        }
        List<WorkloadIdentity> subjects = issuers.stream()
                .filter(one -> one.subject().equals(jwt.claim("sub")))
                .toList();
        if (subjects.isEmpty()) {
            throw EntraProblem.of(700213, jwt.claim("sub"));
        }
        List<WorkloadIdentity> matching = subjects.stream()
                .filter(one -> audiences(jwt).anyMatch(one.audience()::equals))
                .toList();
        if (matching.isEmpty()) {
            throw EntraProblem.of(700212, jwt.claim("aud"));
        }
        if (matching.stream().noneMatch(one -> one.signed(jwt))) {
            throw EntraProblem.of(50013);
        }
    }

    private void checkTime(Jwt jwt) {
        Instant now = clock.instant();
        Instant from = Instant.ofEpochSecond(jwt.claims().path("nbf").asLong());
        Instant until = Instant.ofEpochSecond(jwt.claims().path("exp").asLong());
        if (now.isAfter(until.plus(SKEW)) || now.isBefore(from.minus(SKEW))) {
            throw EntraProblem.of(700024, now, from, until);
        }
    }
}
