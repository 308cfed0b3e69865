package io.dirsync.graph;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.List;

/** Finds the certificate that belongs to a private key. */
final class KeyPairing {

    private KeyPairing() {}

    /** All certificates, that of the key first, as MSAL4J expects them. */
    static List<X509Certificate> chain(PrivateKey key, List<X509Certificate> certificates) throws UnusableCertificate {
        if (!key.getAlgorithm().equals("RSA")) {
            throw new UnusableCertificate(
                    "it has a key of the kind " + key.getAlgorithm() + ", and MSAL4J signs with RSA keys only",
                    "Create one with an RSA key of 2048 bits or more");
        }
        if (certificates.isEmpty()) {
            throw new UnusableCertificate(
                    "there is a private key, but no certificate", "Give the certificate too, which is no secret");
        }
        List<X509Certificate> chain = new ArrayList<>(certificates);
        X509Certificate own = own(key, certificates);
        chain.remove(own);
        chain.add(0, own);
        return List.copyOf(chain);
    }

    private static X509Certificate own(PrivateKey key, List<X509Certificate> certificates) throws UnusableCertificate {
        if (!(key instanceof RSAKey rsa)) {
            // The key of a security module does not show itself; key stores put its certificate first.
            return certificates.get(0);
        }
        for (X509Certificate certificate : certificates) {
            if (certificate.getPublicKey() instanceof RSAKey own
                    && own.getModulus().equals(rsa.getModulus())) {
                return certificate;
            }
        }
        throw new UnusableCertificate(
                "the private key belongs to another certificate", "Give the key that the certificate was created with");
    }
}
