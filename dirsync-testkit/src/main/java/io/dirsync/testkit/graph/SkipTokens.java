package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dirsync.testkit.TenantState;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the tokens in links to the next page, each good for one query of one tenant, and looks through them. */
final class SkipTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PROOF = 16;

    private final SecretKeySpec key;

    private SkipTokens(SecretKeySpec key) {
        this.key = key;
    }

    static SkipTokens create() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new SkipTokens(new SecretKeySpec(secret, ALGORITHM));
    }

    /** The same address, to go on with the entity of an index. */
    String nextLink(Ask ask, TenantState tenant, int index) {
        byte[] proof = proof(ask, tenant, index);
        ByteBuffer token =
                ByteBuffer.allocate(Integer.BYTES + PROOF).putInt(index).put(proof);
        String query = queryWithoutToken(ask);
        return ask.url((query.isEmpty() ? "" : query + "&") + "$" + QueryOptions.SKIP_TOKEN + "="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(token.array()));
    }

    /** The index at which to go on; 0 for the first page. Throws when the token was made for something else. */
    int index(Ask ask, TenantState tenant) {
        return QueryOptions.value(ask, QueryOptions.SKIP_TOKEN)
                .map(token -> checked(token, ask, tenant))
                .orElse(0);
    }

    private int checked(String token, Ask ask, TenantState tenant) {
        byte[] bytes = decoded(token);
        if (bytes.length == Integer.BYTES + PROOF) {
            int index = ByteBuffer.wrap(bytes).getInt();
            byte[] proof = Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
            if (MessageDigest.isEqual(proof, proof(ask, tenant, index))) {
                return index;
            }
        }
        throw GraphProblem.expiredPageToken();
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] proof(Ask ask, TenantState tenant, int index) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String signed =
                    String.join("\n", String.valueOf(index), tenant.identity().guid(), ask.path(), decodedQuery(ask));
            return Arrays.copyOf(mac.doFinal(signed.getBytes(UTF_8)), PROOF);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The link to the next page could not be signed", e);
        }
    }

    /** Clients may encode a link anew before they follow it. */
    private static String decodedQuery(Ask ask) {
        return Ask.decoded(queryWithoutToken(ask));
    }

    private static String queryWithoutToken(Ask ask) {
        return Ask.pairs(ask.rawQuery())
                .filter(pair -> !Ask.decoded(pair).matches("(?i)\\$?" + QueryOptions.SKIP_TOKEN + "=.*"))
                .collect(Collectors.joining("&"));
    }
}
