package io.dirsync.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A key store and the password of the one private key in it. */
record KeyStoreContent(KeyStore store, String password) {

    static ClientCertificate pfx(byte[] content, String password) throws UnusableCertificate {
        return new KeyStoreContent(load(content, password), password).certificate();
    }

    ClientCertificate certificate() throws UnusableCertificate {
        try {
            String alias = onlyKey();
            if (!(key(alias) instanceof PrivateKey key)) {
                throw new UnusableCertificate("its key is not a private key", "Export it with its private key");
            }
            List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(alias))
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .toList();
            return ClientCertificate.of(key, chain);
        } catch (KeyStoreException e) {
            throw new UnusableCertificate("the key store is not loaded", "Load it before it is given");
        }
    }

    private static KeyStore load(byte[] content, String password) throws UnusableCertificate {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), password.toCharArray());
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableCertificate(
                    "it is not in PFX (PKCS #12) format, or its password is another",
                    "Check the password; a PEM file is given with pem(...)");
        }
    }

    private String onlyKey() throws KeyStoreException, UnusableCertificate {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.entryInstanceOf(alias, PrivateKeyEntry.class)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new UnusableCertificate(
                    "it holds " + keys.size() + " private keys where one is needed",
                    "Export the one certificate with its private key");
        }
        return keys.get(0);
    }

    private Key key(String alias) throws KeyStoreException, UnusableCertificate {
        try {
            return store.getKey(alias, password.toCharArray());
        } catch (KeyStoreException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new UnusableCertificate("the password of its key is another", "Give the password of the key");
        }
    }

    @Override
    public String toString() {
        return "KeyStoreContent[password=***]";
    }
}
