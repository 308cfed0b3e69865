package io.dirsync.graph;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** The name by which Microsoft Entra shows a certificate. */
final class Thumbprint {

    private Thumbprint() {}

    static String of(X509Certificate certificate) {
        try {
            // An identifier, not a protection: Entra shows no other.
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded());
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-1, and the certificate was read before", e);
        }
    }
}
