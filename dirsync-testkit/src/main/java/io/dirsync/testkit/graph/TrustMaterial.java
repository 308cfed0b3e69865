package io.dirsync.testkit.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** One certificate in the forms in which clients want to be told whom to trust. */
record TrustMaterial(X509Certificate certificate) {

    private static final int LINE = 64;

    KeyStore keyStore() {
        KeyStore store = emptyKeyStore("PKCS12");
        try {
            store.setCertificateEntry("dirsync-fake-graph-ca", certificate);
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The trust store could not be made", e);
        }
    }

    String pem() {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate could not be written", e);
        }
    }

    static String pem(String label, byte[] content) {
        Base64.Encoder encoder = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        return "-----BEGIN " + label + "-----\n" + encoder.encodeToString(content) + "\n-----END " + label + "-----\n";
    }

    SSLContext sslContext() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keyStore());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The SSL context could not be made", e);
        }
    }

    /** In the old format: the new one spends most of the start on guarding a password that nobody wants to guess. */
    static byte[] serverKeyStoreFile(CertificateAuthority.Identity identity, String password) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            serverKeyStore(identity, password).store(bytes, password.toCharArray());
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The key store of the server could not be written", e);
        }
    }

    static KeyStore serverKeyStore(CertificateAuthority.Identity identity, String password) {
        KeyStore store = emptyKeyStore("JKS");
        try {
            Certificate[] chain = identity.chain().toArray(new Certificate[0]);
            store.setKeyEntry("server", identity.keys().getPrivate(), password.toCharArray(), chain);
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key store of the server could not be made", e);
        }
    }

    private static KeyStore emptyKeyStore(String type) {
        try {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java runtime has no key stores of type " + type, e);
        }
    }
}
