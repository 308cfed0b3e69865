package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRefusalTest extends FakeGraphTests {

    @BeforeEach
    void registerContoso() {
        fake.tenant(CONTOSO);
    }

    @ParameterizedTest
    @CsvSource({
        "client_secret, wrong, 401, invalid_client, 7000215",
        "client_id, 11111111-2222-3333-4444-555555555555, 400, unauthorized_client, 700016",
        "scope, https://graph.microsoft.com/User.Read, 400, invalid_scope, 1002012",
        "scope, openid profile, 400, invalid_scope, 1002012",
        "scope, https://vault.azure.net/.default, 400, invalid_resource, 500011",
        "scope, https://graph.microsoft.us/.default, 400, invalid_resource, 500011",
        "grant_type, password, 400, unsupported_grant_type, 70003"
    })
    void saysWhatIsWrong(String parameter, String value, int status, String error, int code) {
        Map<String, String> form = browser.form();
        form.put(parameter, value);

        JsonNode body = refusal(CONTOSO.id().value(), form, status);

        assertThat(body.path("error").asText()).isEqualTo(error);
        assertThat(body.path("error_codes").path(0).asInt()).isEqualTo(code);
        assertThat(body.path("error_description").asText()).startsWith("AADSTS" + code + ": ");
    }

    @ParameterizedTest
    @CsvSource({"client_secret, 401, 7000218", "client_id, 400, 900144", "scope, 400, 900144", "grant_type, 400, 900144"
    })
    void saysWhatIsMissing(String parameter, int status, int code) {
        Map<String, String> form = browser.form();
        form.remove(parameter);

        JsonNode body = refusal(CONTOSO.id().value(), form, status);

        assertThat(body.path("error_codes").path(0).asInt()).isEqualTo(code);
        assertThat(body.path("error_description").asText()).contains("'" + parameter + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody.example", "common", "12cce4b4-4ab8-40b7-be4d-f5d7742ec185"})
    void doesNotKnowOtherTenants(String tenant) {
        JsonNode body = refusal(tenant, browser.form(), 400);

        assertThat(body.path("error").asText()).isEqualTo("invalid_request");
        assertThat(body.path("error_description").asText())
                .startsWith("AADSTS90002: Tenant '" + tenant + "' not found.");
    }

    @Test
    void errorsHaveTheShapeOfEntra() {
        JsonNode body = refusal("nobody.example", browser.form(), 400);

        assertThat(body.path("timestamp").asText()).isEqualTo("2026-11-22 12:00:00Z");
        assertThat(body.path("error_uri").asText()).isEqualTo(Browser.LOGIN + "/error?code=90002");
        assertThat(body.path("error_description").asText())
                .endsWith(" Trace ID: " + body.path("trace_id").asText() + " Correlation ID: "
                        + body.path("correlation_id").asText() + " Timestamp: 2026-11-22 12:00:00Z");
    }

    @Test
    void refusalsNeverRepeatTheSecret() {
        Map<String, String> form = browser.form();
        form.put("scope", "nonsense");

        assertThat(refusal(CONTOSO.id().value(), form, 400).toString()).doesNotContain(fake.clientSecret());
    }

    private JsonNode refusal(String tenant, Map<String, String> form, int status) {
        HttpResponse<String> response = browser.post(Browser.LOGIN + "/" + tenant + "/oauth2/v2.0/token", form);
        assertThat(response.statusCode()).isEqualTo(status);
        return Browser.json(response);
    }
}
