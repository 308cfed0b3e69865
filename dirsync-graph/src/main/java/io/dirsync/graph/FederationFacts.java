package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.DomainFederation.MfaBehavior;
import io.dirsync.snapshot.Fact;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Locale;

/**
 * Says which member of an {@code internalDomainFederation} holds which fact.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/internaldomainfederation">internalDomainFederation
 * </a>.
 */
final class FederationFacts {

    private FederationFacts() {}

    static DomainFederation of(String domain, Reading federation) {
        Reading update = federation.withinNullable("signingCertificateUpdateStatus");
        return new DomainFederation(
                domain,
                federation.fact("issuerUri", MemberType.TEXT),
                federation.fact("signingCertificate", FederationFacts::validity),
                federation.fact("nextSigningCertificate", FederationFacts::validity),
                update.fact("certificateUpdateResult", MemberType.TEXT),
                update.fact("lastRunDateTime", MemberType.INSTANT),
                federation.fact("federatedIdpMfaBehavior", FederationFacts::mfaBehavior));
    }

    /** Lines may be broken as in mail, which every reader of certificates allows. */
    private static Fact<CertificateValidity> validity(JsonNode value, Member at) {
        if (!value.isTextual()) {
            return at.malformed("a certificate");
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(value.textValue());
            return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes))
                            instanceof X509Certificate certificate
                    ? at.known(new CertificateValidity(
                            certificate.getNotBefore().toInstant(),
                            certificate.getNotAfter().toInstant()))
                    : at.malformed("a certificate");
        } catch (CertificateException | IllegalArgumentException e) {
            return at.malformed("a certificate");
        }
    }

    private static Fact<MfaBehavior> mfaBehavior(JsonNode value, Member at) {
        if (!value.isTextual()) {
            return at.malformed("a text");
        }
        return at.known(
                switch (value.textValue().toLowerCase(Locale.ROOT)) {
                    case "acceptifmfadonebyfederatedidp" -> MfaBehavior.ACCEPT;
                    case "enforcemfabyfederatedidp" -> MfaBehavior.ENFORCE;
                    case "rejectmfabyfederatedidp" -> MfaBehavior.REJECT;
                    default -> MfaBehavior.UNKNOWN;
                });
    }
}
