package io.dirsync.testkit.graph;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents by which clients find their way around Entra. */
final class Discovery {

    private Discovery() {}

    static Map<String, Object> instance(Ask ask) {
        String endpoint = ask.query("authorization_endpoint").orElse("");
        if (!isKnown(endpoint)) {
            throw EntraProblem.of(50049, endpoint);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "tenant_discovery_endpoint",
                endpoint.replaceFirst("/oauth2/.*", "/v2.0/.well-known/openid-configuration"));
        body.put("api-version", "1.1");
        body.put(
                "metadata",
                MicrosoftCloud.all().stream().map(Discovery::metadata).toList());
        return body;
    }

    static Map<String, Object> configuration(Ask ask, String tenant) {
        String base = ask.base() + "/" + tenant;
        Map<String, Object> body = endpoints(base, "/v2.0");
        body.put("issuer", base + "/v2.0");
        body.put("device_authorization_endpoint", base + "/oauth2/v2.0/devicecode");
        body.put("scopes_supported", List.of("openid", "profile", "email", "offline_access"));
        putHosts(ask, body);
        return body;
    }

    /** Of version 1, whose tokens have another issuer. */
    static Map<String, Object> olderConfiguration(Ask ask, String tenant) {
        String base = ask.base() + "/" + tenant;
        Map<String, Object> body = endpoints(base, "");
        body.put("issuer", "https://sts.windows.net/" + tenant + "/");
        body.put("scopes_supported", List.of("openid"));
        putHosts(ask, body);
        return body;
    }

    private static Map<String, Object> endpoints(String base, String version) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("token_endpoint", base + "/oauth2" + version + "/token");
        body.put(
                "token_endpoint_auth_methods_supported",
                List.of("client_secret_post", "private_key_jwt", "client_secret_basic"));
        body.put("jwks_uri", base + "/discovery" + version + "/keys");
        body.put("response_modes_supported", List.of("query", "fragment", "form_post"));
        body.put("subject_types_supported", List.of("pairwise"));
        body.put("id_token_signing_alg_values_supported", List.of("RS256"));
        body.put("response_types_supported", List.of("code", "id_token"));
        body.put("authorization_endpoint", base + "/oauth2" + version + "/authorize");
        return body;
    }

    private static void putHosts(Ask ask, Map<String, Object> body) {
        body.put("tenant_region_scope", "EU");
        body.put("cloud_instance_name", host(ask).replaceFirst("^login\\.", ""));
        body.put("msgraph_host", graphHost(ask));
    }

    private static String host(Ask ask) {
        return ask.base().substring("https://".length());
    }

    private static Map<String, Object> metadata(MicrosoftCloud cloud) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("preferred_network", cloud.preferredLoginHost());
        entry.put("preferred_cache", cloud.cacheHost());
        entry.put("aliases", cloud.loginHosts());
        return entry;
    }

    private static String graphHost(Ask ask) {
        return MicrosoftCloud.of(ask.host())
                .map(cloud -> cloud.graphHosts().get(0))
                .orElseGet(() -> host(ask));
    }

    private static boolean isKnown(String endpoint) {
        try {
            String host = URI.create(endpoint).getHost();
            return host != null && (MicrosoftCloud.isLoginHost(host) || host.matches("localhost|127\\.0\\.0\\.1"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
