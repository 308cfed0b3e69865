package io.dirsync.graph;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** An HTTP answer that was received to its end, or to the bound beyond which no good answer goes. */
final class HttpAnswer {

    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Which of two values is meant nobody knows.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build()
            .readerFor(JsonNode.class);

    // What the other side chose freely is shown only if it looks like a code or an id.
    private static final Pattern TOKEN = Pattern.compile("[\\w.:-]{1,80}");

    private static final Pattern CLAIMS = Pattern.compile("\\bclaims=\"([^\"]{1,10000})\"", Pattern.CASE_INSENSITIVE);

    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final boolean isTooLarge;

    private HttpAnswer(Response response, byte[] body, boolean isTooLarge) {
        this.status = response.code();
        this.headers = response.headers();
        this.body = body;
        this.isTooLarge = isTooLarge;
    }

    /** Receives the answer; the response is closed afterwards. */
    static HttpAnswer receive(Response response) throws IOException {
        try (ResponseBody body = response.body()) {
            BufferedSource source = body.source();
            if (source.request(MAX_BYTES + 1L)) {
                return new HttpAnswer(response, new byte[0], true);
            }
            return new HttpAnswer(response, source.readByteArray(), false);
        }
    }

    /** Loads the classes that read JSON. */
    static void warmUp() {
        read("{}".getBytes(StandardCharsets.UTF_8));
    }

    int status() {
        return status;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    Headers headers() {
        return headers;
    }

    /** A header that holds a code or an id. */
    Optional<String> codeIn(String header) {
        return Optional.ofNullable(headers.get(header)).filter(HttpAnswer::isCode);
    }

    /** What claims a new token must have, in Base64, if the answer demands any. */
    Optional<String> claimsChallenge() {
        if (headers.get("WWW-Authenticate") == null) {
            return Optional.empty();
        }
        return headers.values("WWW-Authenticate").stream()
                .map(CLAIMS::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst();
    }

    boolean isHtml() {
        return contentType().equals("text/html");
    }

    /** The body as a JSON object; empty if it is anything else. */
    Optional<ObjectNode> json() {
        return read(body);
    }

    private static Optional<ObjectNode> read(byte[] body) {
        try {
            return JSON.readTree(body) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** What is wrong with an answer that should have been JSON; never shows the body. */
    String whyNotJson() {
        if (isTooLarge) {
            return "HTTP " + status + " with more than " + MAX_BYTES + " bytes";
        }
        if (body.length == 0) {
            return "HTTP " + status + " without a body";
        }
        return contentType().endsWith("json")
                ? "HTTP " + status + " with broken JSON"
                : "HTTP " + status + " with " + contentType() + " instead of JSON";
    }

    static boolean isCode(String text) {
        return TOKEN.matcher(text).matches();
    }

    private String contentType() {
        String type = headers.get("Content-Type");
        if (type == null) {
            return "no content type";
        }
        String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return plain.matches("[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,60}") ? plain : "an odd content type";
    }
}
