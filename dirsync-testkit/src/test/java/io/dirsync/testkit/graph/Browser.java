package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dirsync.testkit.FakeTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A client that knows nothing of the fake but its proxy and its certificate authority. */
final class Browser {

    static final String LOGIN = "https://login.microsoftonline.com";
    static final String GRAPH = "https://graph.microsoft.com";
    static final String TOKEN = LOGIN + "/contoso.onmicrosoft.com/oauth2/v2.0/token";

    private final FakeGraph fake;
    private final HttpClient client;

    private Browser(FakeGraph fake, HttpClient client) {
        this.fake = fake;
        this.client = client;
    }

    static Browser throughProxy(FakeGraph fake) {
        return new Browser(
                fake,
                HttpClient.newBuilder()
                        .sslContext(fake.sslContext())
                        .proxy(ProxySelector.of(fake.proxyAddress()))
                        .build());
    }

    static Browser direct(FakeGraph fake) {
        return new Browser(
                fake, HttpClient.newBuilder().sslContext(fake.sslContext()).build());
    }

    HttpResponse<String> get(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> getWithToken(String url, String token) {
        return get(url, "Authorization", "Bearer " + token);
    }

    HttpResponse<String> post(String url, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> sendJson(Call call, String body) {
        return send(HttpRequest.newBuilder(URI.create(call.url))
                .header("Authorization", "Bearer " + call.token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .method(call.method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    /** The body as it came over the wire. */
    HttpResponse<byte[]> bytes(String url, String token, String encoding) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Encoding", encoding)
                .build();
        return send(request, BodyHandlers.ofByteArray());
    }

    record Call(String method, String url, String token) {}

    /** A form that is granted a token for the global Graph. */
    Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", fake.clientId());
        form.put("client_secret", fake.clientSecret());
        form.put("scope", GRAPH + "/.default");
        return form;
    }

    /** The same with an assertion in place of the secret. */
    Map<String, String> formWithAssertion(String assertion) {
        Map<String, String> form = form();
        form.remove("client_secret");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        return form;
    }

    static JsonNode claims(String token) {
        return json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    String token(FakeTenant tenant) {
        HttpResponse<String> response = post(LOGIN + "/" + tenant.id() + "/oauth2/v2.0/token", form());
        return json(response).path("access_token").asText();
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
