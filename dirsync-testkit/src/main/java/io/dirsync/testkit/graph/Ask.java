package io.dirsync.testkit.graph;

import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A request, as far as the two services look at it. */
final class Ask {

    private final Request request;
    private final URI uri;
    private final Map<String, String> query;

    private Ask(Request request) {
        this.request = request;
        this.uri = URI.create(request.getAbsoluteUrl());
        this.query = parameters(Optional.ofNullable(uri.getRawQuery()).orElse(""));
    }

    static Ask of(Request request) {
        return new Ask(request);
    }

    String method() {
        return request.getMethod().getName();
    }

    String host() {
        return uri.getHost();
    }

    String path() {
        return uri.getPath();
    }

    /** The parts of the path, each decoded. */
    List<String> segments() {
        return Stream.of(uri.getRawPath().substring(1).split("/", -1))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    String rawQuery() {
        return Optional.ofNullable(uri.getRawQuery()).orElse("");
    }

    String url() {
        return base() + uri.getRawPath() + (rawQuery().isEmpty() ? "" : "?" + rawQuery());
    }

    /** The address of the host as the client wrote it, which is what links in an answer must carry. */
    String base() {
        return "https://" + host() + (uri.getPort() == -1 || uri.getPort() == 443 ? "" : ":" + uri.getPort());
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    Set<String> queryNames() {
        return query.keySet();
    }

    Map<String, String> form() {
        return parameters(request.getBodyAsString());
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    Optional<String> bearer() {
        return header("Authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip());
    }

    boolean isForGraph() {
        return MicrosoftCloud.isGraphHost(host()) || (isLocal() && path().matches("/(v1\\.0|beta)(/.*)?"));
    }

    boolean isForEntra() {
        return MicrosoftCloud.isLoginHost(host()) || (isLocal() && !isForGraph());
    }

    boolean isLocal() {
        return MicrosoftCloud.of(host()).isEmpty();
    }

    private static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = equals < 0 ? pair : pair.substring(0, equals);
                parameters.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
