package io.dirsync.graph;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of MSAL4J to the authority of one source.
 *
 * <p>Only answers that hold a token reach MSAL4J. It loses the status and the headers of others unless they look as it
 * expects, so those leave here as an {@link AuthorityRefusal}.
 */
record AuthorityClient(OkHttpClient http, HttpUrl authority) implements IHttpClient {

    static AuthorityClient of(Connections connections) {
        URI authority = connections.endpoints().authority();
        return new AuthorityClient(connections.authority(), HttpUrl.get(authority.toString()));
    }

    @Override
    public IHttpResponse send(HttpRequest request) throws IOException {
        try (Response response = http.newCall(translate(request)).execute()) {
            HttpAnswer answer = HttpAnswer.receive(response);
            if (!hasToken(answer)) {
                throw new AuthorityRefusal(answer);
            }
            HttpResponse result = new HttpResponse();
            result.addHeaders(answer.headers().toMultimap());
            return result.statusCode(answer.status()).body(answer.text());
        }
    }

    private Request translate(HttpRequest request) {
        HttpUrl url = authority
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

    private static @Nullable RequestBody body(@Nullable String body, Map<String, String> headers) {
        if (body == null) {
            return null;
        }
        MediaType type = MediaType.get(headers.getOrDefault("Content-Type", "application/x-www-form-urlencoded"));
        return RequestBody.create(body.getBytes(StandardCharsets.UTF_8), type);
    }

    private static boolean hasToken(HttpAnswer answer) {
        return answer.isSuccess()
                && answer.json()
                        .filter(json -> json.path("access_token").isTextual())
                        .isPresent();
    }
}
