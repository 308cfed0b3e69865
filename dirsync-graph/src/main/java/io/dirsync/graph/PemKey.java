package io.dirsync.graph;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Reads the private key of a PEM block. */
record PemKey(PemContent.Block block, String password) {

    // Java names the algorithm only when it has read the key, so those that a registration may have are tried.
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

    PrivateKey read() throws UnusableCertificate {
        return switch (block.kind()) {
            case "PRIVATE KEY" -> key(new PKCS8EncodedKeySpec(block.bytes()));
            case "ENCRYPTED PRIVATE KEY" -> key(decrypted());
            default ->
                throw new UnusableCertificate(
                        "its key is a " + block.kind() + " block, not a PRIVATE KEY block (PKCS #8)",
                        "Convert it with: openssl pkcs8 -topk8 -nocrypt -in key.pem -out key8.pem");
        };
    }

    private PKCS8EncodedKeySpec decrypted() throws UnusableCertificate {
        if (password.isEmpty()) {
            throw new UnusableCertificate("its key is encrypted", "Give the password of the key");
        }
        try {
            EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(block.bytes());
            // getAlgName() says "PBES2", of which there is no implementation; the parameters know the full name.
            String algorithm = info.getAlgParameters() == null
                    ? info.getAlgName()
                    : info.getAlgParameters().toString();
            SecretKey secret =
                    SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password.toCharArray()));
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(Cipher.DECRYPT_MODE, secret, info.getAlgParameters());
            return info.getKeySpec(cipher);
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableCertificate(
                    "its key cannot be decrypted; either the password is another, or this Java does not know the"
                            + " encryption",
                    "Check the password, or encrypt the key with: openssl pkcs8 -topk8 -v2 aes-256-cbc -in key.pem"
                            + " -out key8.pem");
        }
    }

    private static PrivateKey key(PKCS8EncodedKeySpec encoded) throws UnusableCertificate {
        return ALGORITHMS.stream()
                .flatMap(algorithm -> key(algorithm, encoded).stream())
                .findFirst()
                .orElseThrow(() -> new UnusableCertificate(
                        "its PRIVATE KEY block holds no private key that Java knows", "Create the file anew"));
    }

    private static Optional<PrivateKey> key(String algorithm, PKCS8EncodedKeySpec encoded) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(encoded));
        } catch (GeneralSecurityException otherAlgorithm) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "PemKey[" + block + ", password=***]";
    }
}
