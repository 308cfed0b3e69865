package io.dirsync.testkit.graph;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** How the header of an assertion names a certificate: {@code x5t} by SHA-1, {@code x5t#S256} by SHA-256. */
final class Thumbprint {

    private Thumbprint() {}

    static String sha1(X509Certificate certificate) {
        return Jwt.base64(digest("SHA-1", certificate));
    }

    static String sha256(X509Certificate certificate) {
        return Jwt.base64(digest("SHA-256", certificate));
    }

    /** In the alphabet of addresses, without padding: MSAL4J 1.26 sends the other alphabet, and Entra takes it. */
    static String normal(String thumbprint) {
        return thumbprint.replace('+', '-').replace('/', '_').replace("=", "");
    }

    /** As people read it, for example in the portal; what is no thumbprint stays as it is. */
    static String hex(String thumbprint) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(thumbprint);
            return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return thumbprint;
        }
    }

    private static byte[] digest(String algorithm, X509Certificate certificate) {
        try {
            return MessageDigest.getInstance(algorithm).digest(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The thumbprint of a certificate could not be reckoned", e);
        }
    }
}
