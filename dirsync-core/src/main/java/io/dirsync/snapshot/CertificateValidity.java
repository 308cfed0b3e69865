package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * From when until when a certificate is good; the certificate itself is not kept.
 *
 * <p>Immutable and safe for use by several threads. The two are as the certificate has them, to the second; nobody
 * checked which comes first.
 *
 * @param notBefore from when it is good
 * @param notAfter until when it is good
 */
public record CertificateValidity(Instant notBefore, Instant notAfter) {

    /** Checks that no component is null. */
    public CertificateValidity {
        requireNonNull(notBefore, "notBefore");
        requireNonNull(notAfter, "notAfter");
    }
}
