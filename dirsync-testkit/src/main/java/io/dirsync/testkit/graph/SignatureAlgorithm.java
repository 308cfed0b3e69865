package io.dirsync.testkit.graph;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** How a token is signed; the names are those of the header {@code alg}. */
enum SignatureAlgorithm {
    RS256,
    PS256;

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    static Optional<SignatureAlgorithm> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    byte[] sign(byte[] text, PrivateKey key) {
        try {
            Signature signature = signature();
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A token could not be signed", e);
        }
    }

    boolean verifies(byte[] text, byte[] signed, PublicKey key) {
        try {
            Signature signature = signature();
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Signature signature() throws GeneralSecurityException {
        if (this == RS256) {
            return Signature.getInstance("SHA256withRSA");
        }
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(PSS);
        return signature;
    }
}
