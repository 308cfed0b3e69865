package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeDeletionPrevention;
import io.dirsync.testkit.FakeTenant;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynchronizationChangeTest extends FakeGraphTests {

    private static final String READ_AND_WRITE = "OnPremDirectorySynchronization.ReadWrite.All";
    private static final FakeTenant WRITABLE = CONTOSO.grants(READ_AND_WRITE);
    private static final String PATH = "/v1.0/directory/onPremisesSynchronization";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"features":{"blockSoftMatchEnabled":false}}       | /features/blockSoftMatchEnabled | false
            {"features":{"passwordSyncEnabled":false}}         | /features/passwordSyncEnabled   | false
            {"id":"x","features":{"groupWriteBackEnabled":true}} | /features/groupWriteBackEnabled | true
            {"configuration":{"accidentalDeletionPrevention":{"alertThreshold":7}}} | /configuration/accidentalDeletionPrevention/alertThreshold | 7
            {"configuration":{"accidentalDeletionPrevention":{"synchronizationPreventionType":"disabled"}}} | /configuration/accidentalDeletionPrevention/synchronizationPreventionType | disabled
            {"@odata.type":"#x"}                               | /features/passwordSyncEnabled   | true
            """)
    void isSeenByWhoeverReadsLater(String change, String where, String value) {
        HttpResponse<String> response = patch(WRITABLE, change);

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("request-id")).isPresent();
        assertThat(read().at(where).asText()).isEqualTo(value);
    }

    @Test
    void leavesWhatItDoesNotName() {
        patch(WRITABLE.feature(SyncFeature.DEVICE_WRITEBACK, true), "{\"features\":{\"blockSoftMatchEnabled\":true}}");

        assertThat(read().at("/features/deviceWritebackEnabled").asBoolean()).isTrue();
        assertThat(read().at("/features/passwordSyncEnabled").asBoolean()).isTrue();
        assertThat(read().at("/configuration/accidentalDeletionPrevention/alertThreshold")
                        .asInt())
                .isEqualTo(500);
    }

    @Test
    void isSeenInMemory() {
        patch(
                WRITABLE,
                "{\"configuration\":{\"accidentalDeletionPrevention\":"
                        + "{\"synchronizationPreventionType\":\"enabledForPercentage\",\"alertThreshold\":10}},"
                        + "\"features\":{\"passwordSyncEnabled\":false}}");

        assertThat(fake.state(CONTOSO.id()).passwords().enabled()).isFalse();
        assertThat(fake.state(CONTOSO.guid()).subjects().installation().deletionPrevention())
                .isEqualTo(FakeDeletionPrevention.beyondPercentage(10));
    }

    @ParameterizedTest
    @CsvSource({
        "passwordWritebackEnabled, true, Updating 'passwordWritebackEnabled' is not supported.",
        "userWritebackEnabled, true, Updating 'userWritebackEnabled' is not supported.",
        "softMatchOnUpnEnabled, false, 'softMatchOnUpnEnabled' cannot be turned off once it was turned on.",
        "synchronizeUpnForManagedUsersEnabled, false,"
                + " 'synchronizeUpnForManagedUsersEnabled' cannot be turned off once it was turned on."
    })
    void refusesWhatCannotBeChanged(String flag, boolean wanted, String message) {
        FakeTenant tenant = WRITABLE.feature(SyncFeature.SOFT_MATCH_ON_UPN, true)
                .feature(SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS, true);

        HttpResponse<String> response =
                patch(tenant, "{\"features\":{\"blockSoftMatchEnabled\":false,\"" + flag + "\":" + wanted + "}}");

        assertThat(code(response)).isEqualTo("400 Request_BadRequest");
        assertThat(Browser.json(response).at("/error/message").asText()).isEqualTo(message);
        assertThat(read().at("/features/blockSoftMatchEnabled").asBoolean()).isTrue();
    }

    @Test
    void acceptsWhatIsSoAlready() {
        HttpResponse<String> response = patch(
                WRITABLE.feature(SyncFeature.SOFT_MATCH_ON_UPN, true),
                "{\"features\":{\"softMatchOnUpnEnabled\":true,\"passwordWritebackEnabled\":false}}");

        assertThat(response.statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"nonsense\":1}",
                "{\"features\":{\"nonsense\":true}}",
                "{\"features\":{\"blockSoftMatchEnabled\":\"true\"}}",
                "{\"features\":{\"blockSoftMatchEnabled\":null}}",
                "{\"configuration\":{\"nonsense\":1}}",
                "{\"configuration\":{\"accidentalDeletionPrevention\":{\"nonsense\":1}}}",
                "{\"configuration\":{\"accidentalDeletionPrevention\":{\"alertThreshold\":\"1\"}}}",
                "{\"configuration\":{\"accidentalDeletionPrevention\":{\"alertThreshold\":-1}}}",
                "{\"configuration\":{\"accidentalDeletionPrevention\":{\"synchronizationPreventionType\":\"on\"}}}"
            })
    void refusesWhatIsNoChange(String change) {
        assertThat(code(patch(WRITABLE, change))).isEqualTo("400 BadRequest");
    }

    @Test
    void saysWhichPropertyThereIsNot() {
        assertThat(Browser.json(patch(WRITABLE, "{\"features\":{\"nonsense\":true}}"))
                        .at("/error/message")
                        .asText())
                .isEqualTo("The property 'nonsense' does not exist on type"
                        + " 'microsoft.graph.onPremisesDirectorySynchronizationFeature'. Make sure to only use property"
                        + " names that are defined by the type.");
        assertThat(Browser.json(patch(WRITABLE, "{\"features\":{\"blockSoftMatchEnabled\":\"yes\"}}"))
                        .at("/error/message")
                        .asText())
                .isEqualTo("Cannot convert the literal 'yes' to the expected type 'Edm.Boolean'.");
    }

    @Test
    void wantsThePermissionToWrite() {
        assertThat(code(patch(CONTOSO, "{\"features\":{\"blockSoftMatchEnabled\":true}}")))
                .isEqualTo("403 Authorization_RequestDenied");
    }

    @Test
    void doesNotFindTheTenantOfSomebodyElse() {
        String token = browser.token(fake.tenant(WRITABLE));

        assertThat(code(browser.sendJson(new Browser.Call("PATCH", Browser.GRAPH + PATH + "/nobody", token), "{}")))
                .isEqualTo("404 Request_ResourceNotFound");
    }

    @Test
    void doesNotChangeTheCollection() {
        String token = browser.token(fake.tenant(WRITABLE));

        assertThat(code(browser.sendJson(new Browser.Call("PATCH", Browser.GRAPH + PATH, token), "{}")))
                .isEqualTo("501 NotImplemented");
    }

    @Test
    void saysWhichTenantsThereAreWhenOneIsNot() {
        fake.tenant(CONTOSO);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.state(TenantId.of("nobody.example")))
                .withMessage("There is no tenant nobody.example. Registered tenants: contoso.onmicrosoft.com");
    }

    private HttpResponse<String> patch(FakeTenant tenant, String change) {
        String token = browser.token(fake.tenant(tenant));
        String url = Browser.GRAPH + PATH + "/" + tenant.guid();
        return browser.sendJson(new Browser.Call("PATCH", url, token), change);
    }

    private JsonNode read() {
        return Browser.json(browser.getWithToken(Browser.GRAPH + PATH + "/" + CONTOSO.guid(), browser.token(CONTOSO)));
    }

    private static String code(HttpResponse<String> response) {
        return response.statusCode() + " "
                + Browser.json(response).at("/error/code").asText();
    }
}
