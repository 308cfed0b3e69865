package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gives tokens to the one application there is. */
final class TokenEndpoint {

    private static final String DEFAULT_SUFFIX = "/.default";

    /** MSAL asks for these on top, whatever the grant. */
    private static final Set<String> OPENID_SCOPES = Set.of("openid", "profile", "offline_access", "email");

    private final TenantRegistry tenants;
    private final AccessTokens tokens;
    private final ClientApplication application;

    TokenEndpoint(TenantRegistry tenants, AccessTokens tokens, ClientApplication application) {
        this.tenants = tenants;
        this.tokens = tokens;
        this.application = application;
    }

    Map<String, Object> answer(Ask ask, String tenantName) {
        TenantState tenant =
                tenants.find(tenantName).orElseThrow(() -> EntraProblem.unknownTenant(tenantName, "invalid_request"));
        Map<String, String> form = ask.form();
        application.check(form, tenant);
        String grant = required(form, "grant_type");
        if (!grant.equals("client_credentials")) {
            throw EntraProblem.unsupportedGrant(grant);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("token_type", "Bearer");
        body.put("expires_in", AccessTokens.LIFETIME.toSeconds());
        body.put("ext_expires_in", AccessTokens.LIFETIME.toSeconds());
        body.put("access_token", tokens.issue(tenant, audience(ask, required(form, "scope"), tenant)));
        return body;
    }

    private static String audience(Ask ask, String scope, TenantState tenant) {
        List<String> scopes = Stream.of(scope.split(" ", -1))
                .filter(one -> !one.isBlank() && !OPENID_SCOPES.contains(one))
                .toList();
        if (scopes.size() != 1 || !scopes.get(0).endsWith(DEFAULT_SUFFIX)) {
            throw EntraProblem.badScope(scope);
        }
        String resource = scopes.get(0).substring(0, scopes.get(0).length() - DEFAULT_SUFFIX.length());
        if (!isGraph(ask, resource)) {
            throw EntraProblem.unknownResource(resource, tenant.identity().displayName());
        }
        return resource;
    }

    /** A login host knows only the Graph of its own cloud. */
    private static boolean isGraph(Ask ask, String resource) {
        if (ask.isLocal()) {
            return resource.equals(ask.base())
                    || (resource.startsWith("https://") && MicrosoftCloud.isGraphHost(hostOf(resource)));
        }
        return MicrosoftCloud.of(ask.host()).stream()
                .flatMap(cloud -> cloud.graphHosts().stream())
                .anyMatch(host -> resource.equals("https://" + host));
    }

    private static String hostOf(String resource) {
        return resource.substring("https://".length());
    }

    static String required(Map<String, String> form, String parameter) {
        String value = form.get(parameter);
        if (value == null || value.isEmpty()) {
            throw EntraProblem.missing(parameter);
        }
        return value;
    }
}
