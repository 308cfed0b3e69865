package io.dirsync.graph;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of MSAL4J to the authority of one source.
 *
 * <p>Only answers that hold a token reach MSAL4J, and those on the way to one. It loses the status and the headers of
 * others unless they look as it expects, so those leave here as an {@link AuthorityRefusal}.
 */
record AuthorityClient(Connections connections) implements IHttpClient {

    /** MSAL4J overlooks an error without description. */
    private static final String WAIT = "{\"error\":\"authorization_pending\",\"error_description\":\"Wait\"}";

    private static final Set<String> PENDING = Set.of("authorization_pending", "slow_down");

    @Override
    public IHttpResponse send(HttpRequest request) throws IOException {
        if (connections.isClosed()) {
            // Else whoever waits for a person to enter a code would go on asking.
            throw new InterruptedIOException("closed");
        }
        try (Response response =
                connections.authority().newCall(translate(request)).execute()) {
            HttpAnswer answer = HttpAnswer.receive(response);
            if (!hasToken(answer) && !isOnTheWay(answer)) {
                throw new AuthorityRefusal(answer);
            }
            HttpResponse result = new HttpResponse();
            result.addHeaders(answer.headers().toMultimap());
            return result.statusCode(answer.status()).body(body(answer));
        }
    }

    private Request translate(HttpRequest request) {
        HttpUrl url = HttpUrl.get(connections.endpoints().authority().toString())
                .newBuilder()
                .addEncodedPathSegments(request.url().getPath().substring(1))
                .encodedQuery(request.url().getQuery())
                .build();
        Map<String, String> headers = request.headers() == null ? Map.of() : request.headers();
        return new Request.Builder()
                .url(url)
                .headers(Headers.of(headers))
                .method(request.httpMethod().name(), body(request.body(), headers))
                .build();
    }

    static @Nullable RequestBody body(@Nullable String body, Map<String, String> headers) {
        if (body == null) {
            return null;
        }
        MediaType type = MediaType.get(headers.getOrDefault("Content-Type", "application/x-www-form-urlencoded"));
        return RequestBody.create(body.getBytes(StandardCharsets.UTF_8), type);
    }

    /** A device code, or the answer that nobody has entered it yet. */
    private static boolean isOnTheWay(HttpAnswer answer) {
        return answer.json()
                .filter(json -> answer.isSuccess()
                        ? json.path("device_code").isTextual()
                        : PENDING.contains(json.path("error").asText()))
                .isPresent();
    }

    /** MSAL4J takes {@code slow_down} for a failure, and goes on at its own pace if it is told to wait. */
    private static String body(HttpAnswer answer) {
        return answer.isSuccess() ? answer.text() : WAIT;
    }

    static boolean hasToken(HttpAnswer answer) {
        return answer.isSuccess()
                && answer.json()
                        .filter(json -> json.path("access_token").isTextual())
                        .isPresent();
    }
}
