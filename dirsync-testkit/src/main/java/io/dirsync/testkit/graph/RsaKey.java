package io.dirsync.testkit.graph;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A key that signs tokens. Those that the fakes hold never change, so one of each serves all fakes of the process. */
final class RsaKey {

    private static final int BITS = 2048;

    private final KeyPair pair;
    private final String id;

    private RsaKey(KeyPair pair) {
        this.pair = pair;
        this.id = UUID.randomUUID().toString().replace("-", "");
    }

    /** Made when first needed: finding the primes takes longer than everything else that a fake does at its start. */
    private static final class Holder {
        static final RsaKey KEY = create();
    }

    /** The one of Entra. */
    static RsaKey shared() {
        return Holder.KEY;
    }

    static RsaKey create() {
        return new RsaKey(generate());
    }

    String id() {
        return id;
    }

    PrivateKey privateKey() {
        return pair.getPrivate();
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    /** The public half as a JSON Web Key. */
    Map<String, Object> jwk() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        Map<String, Object> jwk = new LinkedHashMap<>();
        jwk.put("kty", "RSA");
        jwk.put("use", "sig");
        jwk.put("kid", id);
        jwk.put("x5t", id);
        jwk.put("n", unsigned(key.getModulus()));
        jwk.put("e", unsigned(key.getPublicExponent()));
        return jwk;
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime makes no RSA keys", e);
        }
    }
}
