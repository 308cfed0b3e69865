package io.dirsync.graph.bench;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * An answer that names a tenant.
 *
 * @param body as for {@link CannedAnswers#TENANT}
 * @param places where it names that tenant
 */
record TenantAnswer(byte[] body, int[] places) {

    static TenantAnswer of(String json) {
        int[] places = Pattern.compile(CannedAnswers.TENANT, Pattern.LITERAL)
                .matcher(json)
                .results()
                .mapToInt(match -> match.start())
                .toArray();
        return new TenantAnswer(json.getBytes(StandardCharsets.US_ASCII), places);
    }

    byte[] about(String tenant) {
        byte[] answer = body.clone();
        byte[] name = tenant.getBytes(StandardCharsets.US_ASCII);
        for (int place : places) {
            System.arraycopy(name, 0, answer, place, name.length);
        }
        return answer;
    }
}
