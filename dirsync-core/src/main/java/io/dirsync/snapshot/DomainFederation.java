package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * How a federated domain trusts its identity provider, such as Active Directory Federation Services.
 *
 * <p>No rule judges by it, for the identity provider is not part of synchronization. Where the service calls a domain
 * federated and knows no settings of it, all its facts are missing. Source: <a
 * href="https://learn.microsoft.com/graph/api/resources/internaldomainfederation">internalDomainFederation</a>; none of it
 * was verified against a live tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param domain the name of the domain
 * @param issuerUri the name under which the identity provider issues tokens
 * @param signingCertificate how long the certificate is good with which tokens are signed
 * @param nextSigningCertificate how long the one is good that takes over; missing where none is known yet
 * @param updateResult what became of Microsoft Entra's last look for a new certificate, as the service spells it, for
 *     example {@code success} or {@code couldNotAccessRemoteHost}; missing where it never looked
 * @param updatedAt when that was; missing where it never looked
 * @param mfaBehavior whose multifactor authentication counts; missing where nobody ever chose
 */
public record DomainFederation(
        String domain,
        Fact<String> issuerUri,
        Fact<CertificateValidity> signingCertificate,
        Fact<CertificateValidity> nextSigningCertificate,
        Fact<String> updateResult,
        Fact<Instant> updatedAt,
        Fact<MfaBehavior> mfaBehavior) {

    /** Whose multifactor authentication counts where Conditional Access asks for one. */
    public enum MfaBehavior {
        /** That of the identity provider if it did one, and that of Microsoft Entra otherwise. */
        ACCEPT,
        /** That of the identity provider, to which users are sent back for it. */
        ENFORCE,
        /** That of Microsoft Entra alone. */
        REJECT,
        /** Something that this version of the library does not know. */
        UNKNOWN
    }

    /** Checks that no component is null. */
    public DomainFederation {
        requireNonNull(domain, "domain");
        requireNonNull(issuerUri, "issuerUri");
        requireNonNull(signingCertificate, "signingCertificate");
        requireNonNull(nextSigningCertificate, "nextSigningCertificate");
        requireNonNull(updateResult, "updateResult");
        requireNonNull(updatedAt, "updatedAt");
        requireNonNull(mfaBehavior, "mfaBehavior");
    }
}
