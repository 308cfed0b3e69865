package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.testkit.FakeTenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermissionReportTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";
    private static final String SYNCHRONIZATION = Browser.GRAPH + "/v1.0/directory/onPremisesSynchronization";

    @Test
    void namesWhatWasNeededAndWhatWasNot() {
        FakeTenant tenant =
                fake.tenant(CONTOSO.grants("Directory.Read.All", "Organization.Read.All", "User.ReadWrite.All"));
        ask(tenant, ORGANIZATION + "?%24select=id,onPremisesSyncEnabled");
        ask(tenant, SYNCHRONIZATION);

        assertThat(report(tenant)).hasToString("""
                        Needed:
                          Organization.Read.All: GET /v1.0/organization
                        Not needed:
                          Directory.Read.All, User.ReadWrite.All""");
    }

    @Test
    void needsWhatShowsMoreThanNulls() {
        FakeTenant tenant = fake.tenant(CONTOSO.grants("User.Read", "Organization.Read.All"));
        ask(tenant, ORGANIZATION + "?%24select=id");
        assertThat(report(tenant).needed()).containsExactly("Organization.Read.All");

        ask(tenant, ORGANIZATION);
        assertThat(report(tenant).needed()).containsExactly("Organization.Read.All");
        assertThat(report(tenant).spare()).containsExactly("User.Read");
    }

    @Test
    void needsNothingWhenNothingWasAskedOrAllWasRefused() {
        FakeTenant tenant = fake.tenant(CONTOSO.grants("User.Read"));
        ask(tenant, SYNCHRONIZATION);

        assertThat(report(tenant).uses()).isEmpty();
        assertThat(report(tenant)).hasToString("Needed:\n  nothing\nNot needed:\n  User.Read");
    }

    @Test
    void countsOneTenantOnly() {
        FakeTenant fabrikam = fake.tenant(FakeTenant.healthy("fabrikam.onmicrosoft.com"));
        ask(fake.tenant(CONTOSO), ORGANIZATION);

        assertThat(report(fabrikam).needed()).isEmpty();
        assertThat(report(CONTOSO).needed()).containsExactly("Organization.Read.All");
    }

    @Test
    void countsWhatUsersLetTheApplicationDo() {
        fake.tenant(CONTOSO.grants("Organization.Read.All", "OnPremDirectorySynchronization.Read.All"));
        fake.deviceCode().approve("ada@contoso.onmicrosoft.com");
        browser.getWithToken(SYNCHRONIZATION, userToken("OnPremDirectorySynchronization.Read.All User.Read"));

        assertThat(report(CONTOSO).granted()).contains("User.Read");
        assertThat(report(CONTOSO).needed()).containsExactly("OnPremDirectorySynchronization.Read.All");
    }

    @Test
    void knowsRegisteredTenantsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(CONTOSO))
                .withMessage("There is no tenant contoso.onmicrosoft.com. Registered tenants: none");
    }

    @Test
    void theJournalHoldsNoToken() {
        String token = browser.token(fake.tenant(CONTOSO));
        browser.getWithToken(ORGANIZATION, token);

        assertThat(List.of(fake.requests(), fake.world().journal().past()).toString())
                .contains("organization")
                .doesNotContain(token)
                .doesNotContain(fake.clientSecret());
    }

    private void ask(FakeTenant tenant, String url) {
        browser.getWithToken(url, browser.token(tenant));
    }

    private PermissionReport report(FakeTenant tenant) {
        return PermissionReport.of(fake, tenant.id());
    }

    private String userToken(String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", fake.clientId());
        form.put("scope", scope);
        String code = Browser.json(browser.post(Browser.TOKEN.replace("/token", "/devicecode"), form))
                .path("device_code")
                .asText();
        form.put("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
        form.put("device_code", code);
        return Browser.json(browser.post(Browser.TOKEN, form))
                .path("access_token")
                .asText();
    }
}
