package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserAccessTest extends SampleTests {

    private static final String ENTRA = Browser.LOGIN + "/organizations/oauth2/v2.0/";
    private static final String FOR_USERS = "/beta/admin/settings";

    @Test
    void opensToUsersWhatIsForUsersOnly() {
        assertThat(code(get(FOR_USERS))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(asUser("Directory.Read.All", FOR_USERS).statusCode()).isEqualTo(200);
    }

    @Test
    void opensToUsersOnlyWhatTheirTokenNames() {
        assertThat(asUser("People.Read.All", PEOPLE).statusCode()).isEqualTo(200);
        assertThat(code(asUser("Directory.Read.All", PEOPLE + "/id-1/team/jobs")))
                .isEqualTo("401 UnknownError");
    }

    private HttpResponse<String> asUser(String scope, String path) {
        fake.deviceCode().approve("ada@contoso.onmicrosoft.com");
        Map<String, String> wish = Map.of("client_id", fake.clientId(), "scope", scope);
        JsonNode begun = Browser.json(browser.post(ENTRA + "devicecode", wish));
        Map<String, String> poll = Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:device_code",
                "client_id", fake.clientId(),
                "device_code", begun.path("device_code").asText());
        String userToken = Browser.json(browser.post(ENTRA + "token", poll))
                .path("access_token")
                .asText();
        return browser.getWithToken(Browser.GRAPH + path, userToken);
    }
}
