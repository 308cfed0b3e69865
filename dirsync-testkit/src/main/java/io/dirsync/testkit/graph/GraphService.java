package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Microsoft Graph: who asks, for which resource, and which of its members. */
final class GraphService {

    private final TenantRegistry tenants;
    private final AccessTokens tokens;
    private final GraphReply reply;

    GraphService(TenantRegistry tenants, AccessTokens tokens, GraphReply reply) {
        this.tenants = tenants;
        this.tokens = tokens;
        this.reply = reply;
    }

    static Stream<String> served() {
        return Resource.all().stream()
                .flatMap(resource -> Stream.of(ApiVersion.values())
                        .map(version ->
                                "GET /" + version.segment() + "/" + resource.path() + "[/{tenant id}][?$select=..]"));
    }

    /** Empty when nothing is served there. */
    Optional<Answer.Content> answer(Ask ask) {
        return ResourcePath.of(ask).map(path -> answer(ask, path));
    }

    private Answer.Content answer(Ask ask, ResourcePath path) {
        try {
            TenantState tenant = tenantOf(ask);
            return reply.ok(ask, path.id() == null ? collection(ask, path, tenant) : entity(ask, path, tenant));
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

    private static Map<String, @Nullable Object> collection(Ask ask, ResourcePath path, TenantState tenant) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("@odata.context", context(ask, path));
        body.put("value", List.of(members(ask, path, tenant)));
        return body;
    }

    private static Map<String, @Nullable Object> entity(Ask ask, ResourcePath path, TenantState tenant) {
        Map<String, @Nullable Object> members = members(ask, path, tenant);
        String id = String.valueOf(path.id());
        if (!id.equalsIgnoreCase(tenant.identity().guid())) {
            throw GraphProblem.noSuchObject(id);
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("@odata.context", context(ask, path) + "/$entity");
        body.putAll(members);
        return body;
    }

    private static Map<String, @Nullable Object> members(Ask ask, ResourcePath path, TenantState tenant) {
        Resource resource = path.resource();
        Map<String, @Nullable Object> all =
                resource.read(tenant, path.version()).orElseThrow(GraphProblem::forbidden);
        Map<String, @Nullable Object> chosen = Selection.of(ask).of(all, resource.type());
        chosen.keySet().removeAll(tenant.omitted());
        return chosen;
    }

    private static String context(Ask ask, ResourcePath path) {
        return ask.base() + "/" + path.version().segment() + "/$metadata#"
                + path.resource().path() + Selection.of(ask).context();
    }
}
