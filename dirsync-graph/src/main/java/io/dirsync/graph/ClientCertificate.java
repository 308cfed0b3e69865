package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.IClientCredential;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A certificate of an application registration, with its private key and the certificates of those who issued it.
 *
 * <p>The key must be an RSA key, because MSAL4J signs with no other. The certificate is read once; when it has been
 * renewed, make a new credential. Immutable and safe for use by several threads. The text form shows nothing secret.
 */
public final class ClientCertificate {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    /** Reads a certificate from what was given. */
    @FunctionalInterface
    private interface Content {
        ClientCertificate read() throws UnusableCertificate;
    }

    private ClientCertificate(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    /**
     * The certificate in a PFX (PKCS #12) file.
     *
     * @param file the file, with one private key
     * @param password the password of the file; empty if it has none
     * @return the certificate
     * @throws IllegalArgumentException if the file or what it holds cannot be used, or the password is another
     */
    public static ClientCertificate pfx(Path file, String password) {
        requireNonNull(password, "password");
        return read("in " + file, () -> KeyStoreContent.pfx(CertificateFile.bytes(file), password));
    }

    /**
     * The certificate in the bytes of a PFX (PKCS #12) file.
     *
     * @param content the bytes, with one private key
     * @param password the password of the file; empty if it has none
     * @return the certificate
     * @throws IllegalArgumentException if what it holds cannot be used, or the password is another
     */
    public static ClientCertificate pfx(byte[] content, String password) {
        requireNonNull(content, "content");
        requireNonNull(password, "password");
        return read("in PFX bytes", () -> KeyStoreContent.pfx(content, password));
    }

    /**
     * The certificate in a key store, for example of Windows or of a security module.
     *
     * @param store a loaded key store, with one private key
     * @param password the password of the key; empty if it has none
     * @return the certificate
     * @throws IllegalArgumentException if what it holds cannot be used, or the password is another
     */
    public static ClientCertificate keyStore(KeyStore store, String password) {
        requireNonNull(store, "store");
        requireNonNull(password, "password");
        return read("in a key store", () -> new KeyStoreContent(store, password).certificate());
    }

    /**
     * The certificate and its private key in one PEM file.
     *
     * @param file the file, with {@code CERTIFICATE} blocks and one {@code PRIVATE KEY} block in any order
     * @return the certificate
     * @throws IllegalArgumentException if the file or what it holds cannot be used
     */
    public static ClientCertificate pem(Path file) {
        return read(
                "in " + file, () -> PemContent.of(CertificateFile.text(file)).certificate(""));
    }

    /**
     * The certificate in one PEM file and its private key in another, or both in the same file.
     *
     * @param certificate the file with the {@code CERTIFICATE} blocks
     * @param key the file with the {@code PRIVATE KEY} block, or the {@code ENCRYPTED PRIVATE KEY} block
     * @param password the password of the key; empty if it has none
     * @return the certificate
     * @throws IllegalArgumentException if a file or what it holds cannot be used, or the password is another
     */
    public static ClientCertificate pem(Path certificate, Path key, String password) {
        requireNonNull(password, "password");
        if (certificate.equals(key)) {
            return read(
                    "in " + key, () -> PemContent.of(CertificateFile.text(key)).certificate(password));
        }
        return read(
                "in " + certificate + " with the key in " + key,
                () -> PemContent.of(CertificateFile.text(certificate) + "\n" + CertificateFile.text(key))
                        .certificate(password));
    }

    /**
     * The certificate and its private key in PEM text, for example from a vault.
     *
     * @param text the {@code CERTIFICATE} blocks and one {@code PRIVATE KEY} or {@code ENCRYPTED PRIVATE KEY} block
     * @param password the password of the key; empty if it has none
     * @return the certificate
     * @throws IllegalArgumentException if what it holds cannot be used, or the password is another
     */
    public static ClientCertificate pem(String text, String password) {
        requireNonNull(text, "text");
        requireNonNull(password, "password");
        return read("in PEM text", () -> PemContent.of(text).certificate(password));
    }

    /**
     * The first instant at which the certificate is valid.
     *
     * @return the instant, to the second
     */
    public Instant notBefore() {
        return chain.get(0).getNotBefore().toInstant();
    }

    /**
     * The last instant at which the certificate is valid.
     *
     * @return the instant, to the second
     */
    public Instant notAfter() {
        return chain.get(0).getNotAfter().toInstant();
    }

    /**
     * The thumbprint under which the app registration lists the certificate.
     *
     * @return its SHA-1 in upper-case hexadecimal digits
     */
    public String thumbprint() {
        return Thumbprint.of(chain.get(0));
    }

    @Override
    public String toString() {
        return "ClientCertificate[thumbprint=" + thumbprint() + ", notAfter=" + notAfter() + ", key=***]";
    }

    /** The certificate that belongs to a key, with its issuers. */
    static ClientCertificate of(PrivateKey key, List<X509Certificate> certificates) throws UnusableCertificate {
        return new ClientCertificate(key, KeyPairing.chain(key, certificates));
    }

    IClientCredential proof() {
        return ClientCredentialFactory.createFromCertificateChain(key, chain);
    }

    private static ClientCertificate read(String origin, Content content) {
        try {
            return content.read();
        } catch (UnusableCertificate e) {
            throw new IllegalArgumentException(
                    "The client certificate " + origin + " cannot be used: " + e.getMessage());
        }
    }
}
