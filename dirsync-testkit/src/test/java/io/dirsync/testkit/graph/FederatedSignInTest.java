package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FederatedSignInTest extends FakeGraphTests {

    private static final WorkloadIdentity WORKLOAD =
            WorkloadIdentity.of("https://oidc.example", "system:serviceaccount:sync:dirsync");

    @BeforeEach
    void register() {
        fake.tenant(CONTOSO);
        fake.application().register(WORKLOAD);
    }

    @Test
    void takesTheAssertionOfARegisteredWorkloadAsOftenAsItIsShown() {
        String assertion = WORKLOAD.assertion();

        assertThat(body(assertion).path("access_token").asText()).isNotEmpty();
        assertThat(body(assertion).path("access_token").asText()).isNotEmpty();
    }

    @Test
    void takesOtherAudiencesWhenTheyAreRegistered() {
        WorkloadIdentity china = WORKLOAD.withAudience("api://AzureADTokenExchangeChina");
        fake.application().register(china);

        assertThat(body(china.assertion()).path("access_token").asText()).isNotEmpty();
    }

    @Test
    void namesWhatIsNotRegistered() {
        WorkloadIdentity stranger = WorkloadIdentity.of("https://other.example", "somebody");

        assertThat(refusal(stranger.assertion(), 700211)).contains("issuer 'https://other.example'");
        assertThat(refusal(WORKLOAD.withSubject("somebody").assertion(), 700213))
                .contains("subject 'somebody'");
        assertThat(refusal(WORKLOAD.withAudience("somewhere").assertion(), 700212))
                .contains("audience 'somewhere'");
    }

    @Test
    void mindsTheCaseOfLetters() {
        refusal(WORKLOAD.withSubject("system:serviceaccount:sync:Dirsync").assertion(), 700213);
    }

    @Test
    void refusesTheSignatureOfAnotherKey() {
        WorkloadIdentity forger = WorkloadIdentity.of("https://oidc.example", "system:serviceaccount:sync:dirsync");

        refusal(forger.assertion(), 50013);
    }

    @Test
    void refusesExpiredAssertions() {
        refusal(WORKLOAD.expiredAssertion(), 700024);
    }

    @Test
    void saysWhoItIsButNothingSecret() {
        assertThat(WORKLOAD).hasToString("WorkloadIdentity[https://oidc.example, system:serviceaccount:sync:dirsync]");
        assertThat(fake.application()).hasToString("ClientApplication[" + fake.clientId() + "]");
    }

    private JsonNode body(String assertion) {
        return Browser.json(browser.post(Browser.TOKEN, browser.formWithAssertion(assertion)));
    }

    private String refusal(String assertion, int code) {
        JsonNode body = body(assertion);
        assertThat(body.path("error_codes").path(0).asInt()).as(body.toString()).isEqualTo(code);
        return body.path("error_description").asText();
    }
}
