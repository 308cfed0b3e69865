package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A signed JSON Web Token. Immutable. */
final class Jwt {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final JsonNode header;
    private final JsonNode claims;
    private final String signed;
    private final byte[] signature;

    private Jwt(String[] parts) throws IOException {
        this.header = Json.read(Base64.getUrlDecoder().decode(parts[0]));
        this.claims = Json.read(Base64.getUrlDecoder().decode(parts[1]));
        this.signed = parts[0] + "." + parts[1];
        this.signature = Base64.getUrlDecoder().decode(parts[2]);
    }

    /** Empty when the text is no such token. */
    static Optional<Jwt> of(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Jwt(parts));
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    /** Signs with the algorithm that the header names. */
    static String sign(Map<String, ?> header, Map<String, ?> claims, PrivateKey key) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.valueOf(String.valueOf(header.get("alg")));
        String text = base64(Json.write(header)) + "." + base64(Json.write(claims));
        return text + "." + ENCODER.encodeToString(algorithm.sign(text.getBytes(UTF_8), key));
    }

    static String base64(String text) {
        return ENCODER.encodeToString(text.getBytes(UTF_8));
    }

    static String base64(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    String header(String name) {
        return header.path(name).asText();
    }

    String claim(String name) {
        return claims.path(name).asText();
    }

    JsonNode claims() {
        return claims;
    }

    boolean isSignedBy(PublicKey key) {
        return SignatureAlgorithm.named(header("alg"))
                .filter(algorithm -> algorithm.verifies(signed.getBytes(UTF_8), signature, key))
                .isPresent();
    }

    /** Without its contents, since whoever has the text form of a token is its bearer. */
    @Override
    public String toString() {
        return "Jwt[" + header("alg") + "]";
    }
}
