package io.dirsync.testkit.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a request to Graph to ask it again: everything but the token.
 *
 * @param holder on whose behalf it came
 */
record PastRequest(String method, String url, Map<String, String> headers, String body, TokenHolder holder) {

    private static final List<String> MEANINGFUL = List.of("Accept", "Content-Type", "ConsistencyLevel", "Prefer");

    static PastRequest of(Ask ask, TokenHolder holder) {
        Map<String, String> headers = new LinkedHashMap<>();
        MEANINGFUL.forEach(name -> ask.header(name).ifPresent(value -> headers.put(name, value)));
        return new PastRequest(ask.method(), ask.url(), Map.copyOf(headers), ask.body(), holder);
    }

    Ask with(String token) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Authorization", "Bearer " + token);
        return Ask.of(method, url, all, body);
    }

    /** What a token for it must be for. */
    String resource() {
        return url.replaceFirst("^(https://[^/:]+).*", "$1");
    }

    /** As reports name it. */
    String line() {
        return method + " " + url.replaceFirst("^https://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
