package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultScopeTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";
    private static final FakeTenant FABRIKAM = FakeTenant.healthy("fabrikam.onmicrosoft.com");

    private String contoso = "";
    private String fabrikam = "";

    @BeforeEach
    void signIn() {
        contoso = browser.token(fake.tenant(CONTOSO));
        fabrikam = browser.token(fake.tenant(FABRIKAM));
    }

    @Test
    void strikesOneTenantOnly() {
        fake.script(Fault.onGraph("").tenant(FABRIKAM.id()).status(503));

        assertThat(status(contoso)).isEqualTo(200);
        assertThat(status(fabrikam)).isEqualTo(503);
    }

    @Test
    void strikesTheTokenRequestsOfOneTenantUnderAnyOfItsNames() {
        fake.script(Fault.onToken().tenant(TenantId.of("fabrikam.example")).status(503));

        assertThat(tokenStatus(CONTOSO.id().value())).isEqualTo(200);
        for (TenantId name : List.of(FABRIKAM.id(), FABRIKAM.guid(), TenantId.of("fabrikam.example"))) {
            assertThat(tokenStatus(name.value())).as(name.value()).isEqualTo(503);
        }
    }

    @Test
    void strikesOneMethodOnly() {
        fake.script(Fault.anywhere().method("post").status(503));

        assertThat(status(contoso)).isEqualTo(200);
        assertThat(tokenStatus(CONTOSO.id().value())).isEqualTo(503);
    }

    @Test
    void strikesWhatMeetsACondition() {
        fake.script(Fault.onGraph("")
                .when(request -> request.query().contains("id"))
                .status(503));

        assertThat(status(contoso)).isEqualTo(200);
        assertThat(browser.getWithToken(ORGANIZATION + "?%24select=id", contoso).statusCode())
                .isEqualTo(503);
    }

    @Test
    void strikesFromACertainRequestOn() {
        fake.script(Fault.onGraph("").status(503).fromNumber(2).times(2));

        assertThat(Stream.generate(() -> status(contoso)).limit(5)).containsExactly(200, 503, 503, 200, 200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.onToken().status(500).fromNumber(0))
                .withMessage("number must be 1 or more, but was 0");
    }

    @Test
    void leavesTurnsThatAreNotItsOwnToTheNextFault() {
        fake.script(Fault.onGraph("").status(503).fromNumber(2).once());
        fake.script(Fault.onGraph("").status(429).once());

        assertThat(Stream.generate(() -> status(contoso)).limit(3)).containsExactly(429, 503, 200);
    }

    @Test
    void strikesDiscovery() {
        fake.script(Fault.onEntra("discovery").html(200));

        assertThat(browser.get(Browser.LOGIN + "/common/discovery/v2.0/keys").body())
                .startsWith("<html>");
        assertThat(tokenStatus(CONTOSO.id().value())).isEqualTo(200);
    }

    private int status(String token) {
        return browser.getWithToken(ORGANIZATION, token).statusCode();
    }

    private int tokenStatus(String tenant) {
        Map<String, String> form = browser.form();
        return browser.post(Browser.LOGIN + "/" + tenant + "/oauth2/v2.0/token", form)
                .statusCode();
    }
}
