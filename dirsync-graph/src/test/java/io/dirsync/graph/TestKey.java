package io.dirsync.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A certificate of an application, with its key, in all its forms.
 *
 * @param pfx the PFX file, whose password is that of {@link KeyTool}
 */
record TestKey(byte[] pfx) {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    private static final String OPENSSL_DEFAULT = "PBEWithHmacSHA256AndAES_256";

    static TestKey rsa(String options) {
        return new TestKey(KeyTool.pfx("app", "-keyalg RSA -keysize 2048 " + options));
    }

    static TestKey ec() {
        return new TestKey(KeyTool.pfx("app", "-keyalg EC"));
    }

    KeyStore store() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pfx), KeyTool.PASSWORD.toCharArray());
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    X509Certificate certificate() {
        try {
            return (X509Certificate) store().getCertificate("app");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    PrivateKey key() {
        try {
            return (PrivateKey) store().getKey("app", KeyTool.PASSWORD.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String certificatePem() {
        try {
            return pem("CERTIFICATE", certificate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String keyPem() {
        return pem("PRIVATE KEY", key().getEncoded());
    }

    /** As OpenSSL 3 encrypts unless told otherwise. */
    String encryptedKeyPem(String password) {
        try {
            SecretKeyFactory secrets = SecretKeyFactory.getInstance(OPENSSL_DEFAULT);
            Cipher cipher = Cipher.getInstance(OPENSSL_DEFAULT);
            cipher.init(Cipher.ENCRYPT_MODE, secrets.generateSecret(new PBEKeySpec(password.toCharArray())));
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("PBES2");
            parameters.init(cipher.getParameters().getEncoded());
            byte[] encrypted = cipher.doFinal(key().getEncoded());
            return pem("ENCRYPTED PRIVATE KEY", new EncryptedPrivateKeyInfo(parameters, encrypted).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + LINES.encodeToString(content) + "\n-----END " + kind + "-----\n";
    }
}
