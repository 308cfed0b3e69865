package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Microsoft Entra: where things are, which keys sign, and tokens. */
final class EntraService {

    private static final Pattern INSTANCE = Pattern.compile("/[^/]+/discovery/instance");
    private static final Pattern CONFIGURATION = Pattern.compile("/([^/]+)/v2\\.0/\\.well-known/openid-configuration");
    private static final Pattern KEYS = Pattern.compile("/[^/]+/discovery/v2\\.0/keys");
    private static final Pattern TOKEN = Pattern.compile("/([^/]+)/oauth2/v2\\.0/token");

    /** The names that stand for every tenant. */
    private static final List<String> ALL_TENANTS = List.of("common", "organizations");

    private final TenantRegistry tenants;
    private final TokenEndpoint tokenEndpoint;
    private final EntraReply reply;

    EntraService(TenantRegistry tenants, TokenEndpoint tokenEndpoint, EntraReply reply) {
        this.tenants = tenants;
        this.tokenEndpoint = tokenEndpoint;
        this.reply = reply;
    }

    static Stream<String> served() {
        return Stream.of(
                "GET /common/discovery/instance",
                "GET /{tenant}/v2.0/.well-known/openid-configuration",
                "GET /{tenant}/discovery/v2.0/keys",
                "POST /{tenant}/oauth2/v2.0/token");
    }

    static boolean isTokenRequest(Ask ask) {
        return ask.isForEntra() && TOKEN.matcher(ask.path()).matches();
    }

    /** Empty when nothing is served there. */
    Optional<Answer.Content> answer(Ask ask) {
        return route(ask).map(body -> {
            try {
                return reply.ok(body.get());
            } catch (EntraProblem problem) {
                return reply.error(ask, problem);
            }
        });
    }

    private Optional<Supplier<Map<String, Object>>> route(Ask ask) {
        Matcher token = TOKEN.matcher(ask.path());
        if (ask.method().equals("POST")) {
            return token.matches() ? Optional.of(() -> tokenEndpoint.answer(ask, token.group(1))) : Optional.empty();
        }
        if (!ask.method().equals("GET")) {
            return Optional.empty();
        }
        Matcher configuration = CONFIGURATION.matcher(ask.path());
        if (configuration.matches()) {
            return Optional.of(() -> Discovery.configuration(ask, tenantSegment(configuration.group(1))));
        }
        if (KEYS.matcher(ask.path()).matches()) {
            return Optional.of(() -> Map.of("keys", List.of(RsaKey.shared().jwk())));
        }
        return INSTANCE.matcher(ask.path()).matches() ? Optional.of(() -> Discovery.instance(ask)) : Optional.empty();
    }

    private String tenantSegment(String name) {
        if (ALL_TENANTS.contains(name)) {
            return "{tenantid}";
        }
        TenantState tenant = tenants.find(name).orElseThrow(() -> EntraProblem.unknownTenant(name, "invalid_tenant"));
        return tenant.identity().guid();
    }
}
