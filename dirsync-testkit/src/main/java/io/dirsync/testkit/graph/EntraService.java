package io.dirsync.testkit.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Microsoft Entra: where things are, which keys sign, and tokens. */
final class EntraService {

    private static final Pattern TOKEN = Pattern.compile("/([^/]+)/oauth2/(?:v2\\.0/)?token");

    private final TenantRegistry tenants;
    private final TokenEndpoint tokenEndpoint;
    private final EntraReply reply;
    private final List<Route> routes = List.of(
            new Route("GET", "/([^/]+)/discovery/instance", (ask, name) -> Discovery.instance(ask)),
            new Route("GET", "/([^/]+)/v2\\.0/\\.well-known/openid-configuration", this::configuration),
            new Route("GET", "/([^/]+)/\\.well-known/openid-configuration", this::olderConfiguration),
            new Route("GET", "/([^/]+)/discovery/(?:v2\\.0/)?keys", (ask, name) -> keys()),
            new Route("POST", "/([^/]+)/oauth2/v2\\.0/devicecode", this::deviceCode),
            new Route("POST", "/([^/]+)/oauth2/v2\\.0/token", (ask, name) -> token(ask, name, false)),
            new Route("POST", "/([^/]+)/oauth2/token", (ask, name) -> token(ask, name, true)));

    EntraService(FakeServices.World world, EntraReply reply) {
        this.tenants = world.tenants();
        this.tokenEndpoint = new TokenEndpoint(world);
        this.reply = reply;
    }

    /** What is served at which paths; the second value of the function is the first segment of the path. */
    private record Route(String method, Pattern path, BiFunction<Ask, String, Map<String, Object>> answer) {

        Route(String method, String path, BiFunction<Ask, String, Map<String, Object>> answer) {
            this(method, Pattern.compile(path), answer);
        }
    }

    static Stream<String> served() {
        return Stream.of(
                "GET /common/discovery/instance",
                "GET /{tenant}/[v2.0/].well-known/openid-configuration",
                "GET /{tenant}/discovery/[v2.0/]keys",
                "POST /{tenant}/oauth2/v2.0/devicecode",
                "POST /{tenant}/oauth2/[v2.0/]token");
    }

    static boolean isTokenRequest(Ask ask) {
        return ask.isForEntra() && TOKEN.matcher(ask.path()).matches();
    }

    /** Empty when nothing is served there. */
    Optional<Answer.Content> answer(Ask ask) {
        for (Route route : routes) {
            Matcher path = route.path().matcher(ask.path());
            if (route.method().equals(ask.method()) && path.matches()) {
                return Optional.of(answer(ask, route, path.group(1)));
            }
        }
        return Optional.empty();
    }

    private Answer.Content answer(Ask ask, Route route, String name) {
        try {
            return reply.ok(route.answer().apply(ask, name));
        } catch (EntraProblem problem) {
            return reply.error(ask, problem);
        }
    }

    private Map<String, Object> configuration(Ask ask, String name) {
        return Discovery.configuration(ask, described(name).segment());
    }

    private Map<String, Object> olderConfiguration(Ask ask, String name) {
        return Discovery.olderConfiguration(ask, described(name).segment());
    }

    private Authority described(String name) {
        try {
            return Authority.of(name, tenants);
        } catch (EntraProblem problem) {
            throw problem.named("invalid_tenant");
        }
    }

    private static Map<String, Object> keys() {
        return Map.of("keys", List.of(RsaKey.shared().jwk()));
    }

    private Map<String, Object> deviceCode(Ask ask, String name) {
        return tokenEndpoint.deviceCode(new TokenRequest(ask, ask.form(), Authority.of(name, tenants), false));
    }

    private Map<String, Object> token(Ask ask, String name, boolean isV1) {
        return tokenEndpoint.answer(new TokenRequest(ask, ask.form(), Authority.of(name, tenants), isV1));
    }
}
