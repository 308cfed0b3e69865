package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class DiscoveryTest extends FakeGraphTests {

    private static final String INSTANCE =
            Browser.LOGIN + "/common/discovery/instance?api-version=1.1&authorization_endpoint=";

    @Test
    void namesTheLoginHostsOfEveryCloud() {
        JsonNode body = Browser.json(browser.get(INSTANCE + Browser.LOGIN + "/contoso.example/oauth2/v2.0/authorize"));

        assertThat(body.path("tenant_discovery_endpoint").asText())
                .isEqualTo(Browser.LOGIN + "/contoso.example/v2.0/.well-known/openid-configuration");
        assertThat(body.path("metadata").findValuesAsText("preferred_network"))
                .containsExactly(
                        "login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn");
        assertThat(body.path("metadata").path(0).path("aliases").toString()).contains("\"login.windows.net\"");
    }

    @Test
    void doesNotKnowForeignInstances() {
        HttpResponse<String> response = browser.get(INSTANCE + "https://evil.example/t/oauth2/v2.0/authorize");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Browser.json(response).path("error").asText()).isEqualTo("invalid_instance");
    }

    @Test
    void describesTheAuthorityOfATenant() {
        fake.tenant(CONTOSO);
        JsonNode body =
                Browser.json(browser.get(Browser.LOGIN + "/contoso.example/v2.0/.well-known/openid-configuration"));
        String authority = Browser.LOGIN + "/" + CONTOSO.guid();

        assertThat(body.path("issuer").asText()).isEqualTo(authority + "/v2.0");
        assertThat(body.path("token_endpoint").asText()).isEqualTo(authority + "/oauth2/v2.0/token");
        assertThat(body.path("jwks_uri").asText()).isEqualTo(authority + "/discovery/v2.0/keys");
        assertThat(body.path("msgraph_host").asText()).isEqualTo("graph.microsoft.com");
    }

    @Test
    void describesTheAuthorityOfAllTenants() {
        JsonNode body = Browser.json(
                browser.get("https://login.microsoftonline.us/organizations/v2.0/.well-known/openid-configuration"));

        assertThat(body.path("issuer").asText()).isEqualTo("https://login.microsoftonline.us/{tenantid}/v2.0");
        assertThat(body.path("msgraph_host").asText()).isEqualTo("graph.microsoft.us");
    }

    @Test
    void describesNoAuthorityOfATenantThatDoesNotExist() {
        HttpResponse<String> response =
                browser.get(Browser.LOGIN + "/nobody.example/v2.0/.well-known/openid-configuration");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Browser.json(response).path("error").asText()).isEqualTo("invalid_tenant");
        assertThat(Browser.json(response).path("error_description").asText())
                .startsWith("AADSTS90002: Tenant 'nobody.example' not found.");
    }

    @Test
    void describesTheOlderAuthorityOfATenant() {
        fake.tenant(CONTOSO);
        JsonNode body = Browser.json(browser.get(Browser.LOGIN + "/contoso.example/.well-known/openid-configuration"));
        String authority = Browser.LOGIN + "/" + CONTOSO.guid();

        assertThat(body.path("issuer").asText()).isEqualTo("https://sts.windows.net/" + CONTOSO.guid() + "/");
        assertThat(body.path("token_endpoint").asText()).isEqualTo(authority + "/oauth2/token");
        assertThat(browser.get(body.path("jwks_uri").asText()).statusCode()).isEqualTo(200);
    }
}
