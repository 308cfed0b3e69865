package io.dirsync.testkit.graph;

import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request, as far as the two services look at it; it may have come inside a batch. */
final class Ask {

    /** Clients send them as they are, but {@link URI} does not take them. */
    private static final Pattern UNWISE = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?!\\p{XDigit}{2})");

    /** What a request inside a batch takes from the batch. */
    private static final Set<String> INHERITED = Set.of("authorization", "client-request-id");

    private final String method;
    private final URI uri;
    private final Function<String, @Nullable String> headers;
    private final String body;
    private final Map<String, String> query;

    private Ask(String method, String url, Function<String, @Nullable String> headers, String body) {
        this.method = method;
        this.uri = URI.create(UNWISE.matcher(url).replaceAll(found -> escaped(found.group())));
        this.headers = headers;
        this.body = body;
        this.query = parameters(Optional.ofNullable(uri.getRawQuery()).orElse(""));
    }

    static Ask of(Request request) {
        return new Ask(
                request.getMethod().getName(), request.getAbsoluteUrl(), request::getHeader, request.getBodyAsString());
    }

    /** A request that nobody sends. */
    static Ask of(String method, String url, Map<String, String> headers, String body) {
        Map<String, String> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        own.putAll(headers);
        return new Ask(method, url, own::get, body);
    }

    /**
     * A request inside this one, which has the token and the ids of the outer one unless it brings its own.
     *
     * @param url relative to the version, with its leading slash
     */
    Ask inner(String innerMethod, String url, Map<String, String> innerHeaders, String innerBody) {
        Map<String, String> own = innerHeaders.entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (one, two) -> two));
        Function<String, @Nullable String> both = name -> {
            String ours = own.get(name.toLowerCase(Locale.ROOT));
            return ours == null && INHERITED.contains(name.toLowerCase(Locale.ROOT)) ? headers.apply(name) : ours;
        };
        return new Ask(innerMethod, base() + "/" + segments().get(0) + url, both, innerBody);
    }

    String method() {
        return method;
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
                .map(segment -> decoded(segment.replace("+", "%2B")))
                .toList();
    }

    String rawQuery() {
        return Optional.ofNullable(uri.getRawQuery()).orElse("");
    }

    String url() {
        return base() + uri.getRawPath() + (rawQuery().isEmpty() ? "" : "?" + rawQuery());
    }

    /** The address with other parameters, of which the names are not encoded. */
    String url(String otherQuery) {
        return base() + uri.getRawPath() + "?" + otherQuery;
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

    /** The names of parameters, decoded, as often as they come. */
    Stream<String> allQueryNames() {
        return pairs(rawQuery()).map(pair -> decoded(pair.split("=", 2)[0]));
    }

    Map<String, String> form() {
        return parameters(body);
    }

    String body() {
        return body;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.apply(name));
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

    static Stream<String> pairs(String encoded) {
        return Stream.of(encoded.split("&", -1)).filter(pair -> !pair.isEmpty());
    }

    private static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        pairs(encoded).forEach(pair -> {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            parameters.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        });
        return parameters;
    }

    static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String unwise) {
        return String.format(Locale.ROOT, "%%%02X", (int) unwise.charAt(0));
    }
}
