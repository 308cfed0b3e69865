package io.dirsync.testkit.graph;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What a client signs with the key of its certificate, as MSAL does; every part can be spoilt. */
final class OwnAssertion {

    final Map<String, Object> header = new LinkedHashMap<>();
    final Map<String, Object> claims = new LinkedHashMap<>();
    ClientCertificate signer;

    private OwnAssertion(ClientCertificate signer) {
        this.signer = signer;
    }

    static OwnAssertion psSigned(FakeGraph fake, ClientCertificate certificate) {
        OwnAssertion assertion = new OwnAssertion(certificate);
        assertion.header.put("alg", "PS256");
        assertion.header.put("typ", "JWT");
        assertion.header.put("x5t#S256", sha256(certificate.certificate()));
        assertion.claims.put("aud", Browser.LOGIN + "/contoso.onmicrosoft.com/oauth2/v2.0/token");
        assertion.claims.put("iss", fake.clientId());
        assertion.claims.put("sub", fake.clientId());
        assertion.claims.put("jti", UUID.randomUUID().toString());
        assertion.claims.put("nbf", Instant.now().getEpochSecond());
        assertion.claims.put("exp", Instant.now().getEpochSecond() + 600);
        return assertion;
    }

    static OwnAssertion rsSigned(FakeGraph fake, ClientCertificate certificate) {
        OwnAssertion assertion = psSigned(fake, certificate);
        assertion.header.remove("x5t#S256");
        assertion.header.put("alg", "RS256");
        assertion.header.put("x5t", Thumbprint.sha1(certificate.certificate()));
        return assertion;
    }

    OwnAssertion claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    String text() {
        return Jwt.sign(header, claims, signer.privateKey());
    }

    private static String sha256(X509Certificate certificate) {
        return Thumbprint.sha256(certificate);
    }
}
