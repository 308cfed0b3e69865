package io.dirsync.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for {@code localhost} that signs itself, made by the tool that comes with the JDK. */
record LocalCertificate(KeyStore keyStore) {

    static LocalCertificate create() {
        try {
            KeyStore made = KeyStore.getInstance("PKCS12");
            char[] password = KeyTool.PASSWORD.toCharArray();
            byte[] content = KeyTool.pfx("localhost", "-keyalg EC -ext san=dns:localhost");
            made.load(new ByteArrayInputStream(content), password);
            // Servers take the key out of it again and again, which PKCS12 makes slow on purpose.
            KeyStore store = KeyStore.getInstance("JKS");
            store.load(null, null);
            store.setKeyEntry(
                    "localhost", made.getKey("localhost", password), password, made.getCertificateChain("localhost"));
            // An entry with a private key is not trusted; the certificate alone is.
            store.setCertificateEntry("authority", made.getCertificate("localhost"));
            return new LocalCertificate(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SSLContext sslContext() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keyStore, KeyTool.PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
