package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Microsoft Graph: who asks, for which resource, and which of its members. */
final class GraphService {

    private static final Set<String> QUERY_OPTIONS = Set.of("$select", "select");

    private final TenantRegistry tenants;
    private final AccessTokens tokens;
    private final GraphReply reply;

    GraphService(TenantRegistry tenants, AccessTokens tokens, GraphReply reply) {
        this.tenants = tenants;
        this.tokens = tokens;
        this.reply = reply;
    }

    static Stream<String> served() {
        return ResourceCatalogue.all().stream().map(resource -> line(resource.set()));
    }

    private static String line(EntitySet set) {
        String versions =
                set.versions().stream().sorted().map(ApiVersion::segment).collect(Collectors.joining("|", "/", "/"));
        return (set.changing().isPresent() ? "GET, PATCH " : "GET ")
                + versions
                + set
                + (set.isSingleton() ? "" : "[/{id}|/$count]");
    }

    /** Empty when nothing is served there. */
    Optional<Answer.Content> answer(Ask ask) {
        if (!ask.method().equals("GET") || !QUERY_OPTIONS.containsAll(ask.queryNames())) {
            return Optional.empty();
        }
        return ResourcePath.of(ask)
                .filter(path -> path.target() != ResourcePath.Target.COUNT)
                .map(path -> answer(ask, path));
    }

    private Answer.Content answer(Ask ask, ResourcePath path) {
        try {
            TenantState tenant = tenantOf(ask);
            return reply.ok(ask, new ResourceReader(ask, path, tenant).read());
        } catch (GraphProblem problem) {
            return reply.error(ask, problem);
        }
    }

    private TenantState tenantOf(Ask ask) {
        String token = ask.bearer().orElseThrow(() -> GraphProblem.unauthorized("Access token is empty."));
        String guid = tokens.tenantOf(token, ask);
        return tenants.find(guid)
                .orElseThrow(() -> GraphProblem.unauthorized("The token is for the tenant " + guid
                        + ", which is not registered any more. Registered tenants: " + tenants));
    }
}
