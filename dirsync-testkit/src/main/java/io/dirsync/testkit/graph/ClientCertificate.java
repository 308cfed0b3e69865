package io.dirsync.testkit.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/**
 * A self-signed certificate and its RSA key, with which an application can prove itself to Entra.
 *
 * <p>Its validity goes by the clock of the computer. Register it with {@link
 * ClientApplication#register(X509Certificate)}. Immutable and safe for use by several threads.
 */
public final class ClientCertificate {

    private final RsaKey key;
    private final X509Certificate certificate;

    private ClientCertificate(RsaKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** {@return a new one that is valid for a year} */
    public static ClientCertificate create() {
        return of(Validity.aYear());
    }

    /** {@return a new one that expired yesterday} */
    public static ClientCertificate expired() {
        return of(Validity.untilYesterday());
    }

    private static ClientCertificate of(Validity validity) {
        RsaKey key = RsaKey.create();
        return new ClientCertificate(key, CertificateAuthority.selfSigned(key, validity));
    }

    /** {@return the certificate} */
    public X509Certificate certificate() {
        return certificate;
    }

    /** {@return its key} */
    public PrivateKey privateKey() {
        return key.privateKey();
    }

    /** {@return the certificate in PEM form} */
    public String certificatePem() {
        return new TrustMaterial(certificate).pem();
    }

    /** {@return the key in PEM form, as PKCS #8 without a password} */
    public String privateKeyPem() {
        return TrustMaterial.pem("PRIVATE KEY", privateKey().getEncoded());
    }

    /**
     * {@return both as a PFX file (PKCS #12) with one entry}
     *
     * @param password of the file and of the entry
     */
    public byte[] pfx(String password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("client", privateKey(), password.toCharArray(), new Certificate[] {certificate});
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password.toCharArray());
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The PFX file could not be made", e);
        }
    }

    /** {@return its thumbprint, without anything secret} */
    @Override
    public String toString() {
        return "ClientCertificate[" + Thumbprint.sha256(certificate) + "]";
    }
}
