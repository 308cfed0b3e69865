package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeTenant;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest extends FakeGraphTests {

    @ParameterizedTest
    @ValueSource(strings = {"organization", "directory/onPremisesSynchronization"})
    void isACollectionOfOneAndAnEntity(String path) {
        JsonNode collection = get(CONTOSO, "/v1.0/" + path);
        JsonNode entity = get(CONTOSO, "/v1.0/" + path + "/" + CONTOSO.guid());

        assertThat(collection.path("@odata.context").asText()).isEqualTo(Browser.GRAPH + "/v1.0/$metadata#" + path);
        assertThat(entity.path("@odata.context").asText())
                .isEqualTo(Browser.GRAPH + "/v1.0/$metadata#" + path + "/$entity");
        assertThat(collection.path("value")).hasSize(1);
        assertThat(collection.path("value").path(0).path("id")).isEqualTo(entity.path("id"));
        assertThat(entity.path("id").asText()).isEqualTo(CONTOSO.guid().value());
    }

    @Test
    void writesTimesToTheNanosecondWithoutZerosAtTheEnd() {
        JsonNode organization = get(
                CONTOSO.lastDirectorySyncAt(Instant.parse("2026-11-19T11:59:59.999999999Z"))
                        .lastPasswordSyncAt(Instant.parse("2026-11-19T11:59:59.1234567Z")),
                "/beta/organization/" + CONTOSO.guid());

        assertThat(organization.path("onPremisesLastSyncDateTime").asText())
                .isEqualTo("2026-11-19T11:59:59.999999999Z");
        assertThat(organization.path("onPremisesLastPasswordSyncDateTime").asText())
                .isEqualTo("2026-11-19T11:59:59.1234567Z");
    }

    @Test
    void isACloudOnlyTenantWithTheDefaultsOfTheService() {
        JsonNode organization =
                get(FakeTenant.cloudOnly("contoso.onmicrosoft.com"), "/v1.0/organization/" + CONTOSO.guid());

        assertThat(organization.path("onPremisesSyncEnabled").isNull()).isTrue();
        assertThat(organization.path("onPremisesLastSyncDateTime").isNull()).isTrue();
        assertThat(organization.path("createdDateTime").asText()).isEqualTo("2021-08-02T10:30:06Z");
        assertThat(organization.path("assignedPlans")).isNotEmpty();
    }

    @Test
    void hidesInTheFirstVersionWhatOnlyBetaHas() {
        JsonNode organization = get(CONTOSO, "/v1.0/organization/" + CONTOSO.guid());
        String synchronization = "directory/onPremisesSynchronization/" + CONTOSO.guid();

        assertThat(organization.has("onPremisesLastPasswordSyncDateTime")).isFalse();
        assertThat(organization.has("directorySizeQuota")).isFalse();
        assertThat(get(CONTOSO, "/v1.0/" + synchronization)
                        .path("configuration")
                        .fieldNames())
                .toIterable()
                .containsExactly("accidentalDeletionPrevention");
        assertThat(get(CONTOSO, "/beta/" + synchronization)
                        .at("/configuration/synchronizationInterval")
                        .asText())
                .isEqualTo("PT30M");
    }

    @Test
    void selectsTheMembersThatAreAskedFor() {
        JsonNode body = get(CONTOSO, "/v1.0/organization?$select=id,%20displayName".replace("$", "%24"));

        assertThat(body.path("@odata.context").asText())
                .isEqualTo(Browser.GRAPH + "/v1.0/$metadata#organization(id,displayName)");
        assertThat(body.path("value").path(0).fieldNames()).toIterable().containsExactly("id", "displayName");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1.0/organization, nonsense, microsoft.graph.organization",
        "/v1.0/organization, onPremisesLastPasswordSyncDateTime, microsoft.graph.organization",
        "/beta/directory/onPremisesSynchronization, id2, microsoft.graph.onPremisesDirectorySynchronization"
    })
    void refusesToSelectWhatIsNotThere(String path, String name, String type) {
        HttpResponse<String> response = response(CONTOSO, path + "?%24select=id," + name);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Browser.json(response).path("error").path("message").asText())
                .isEqualTo("Parsing OData Select and Expand failed: Could not find a property named '" + name
                        + "' on type '" + type + "'.");
    }

    @Test
    void leavesOutWhatTheTenantOmits() {
        FakeTenant tenant = CONTOSO.omits("onPremisesSyncEnabled").withoutFeature(SyncFeature.BLOCK_SOFT_MATCH);

        JsonNode organization = get(tenant, "/v1.0/organization?%24select=id,onPremisesSyncEnabled");
        JsonNode features = get(tenant, "/v1.0/directory/onPremisesSynchronization/" + CONTOSO.guid())
                .path("features");

        assertThat(organization.path("value").path(0).size()).isEqualTo(1);
        assertThat(features.has("blockSoftMatchEnabled")).isFalse();
        assertThat(features.has("passwordSyncEnabled")).isTrue();
    }

    @Test
    void doesNotHaveTheEntityOfAnotherTenant() {
        HttpResponse<String> response = response(CONTOSO, "/v1.0/organization/84841066-274d-4ec0-a5c1-276be684bdd3");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Browser.json(response).path("error").path("code").asText()).isEqualTo("Request_ResourceNotFound");
    }

    private JsonNode get(FakeTenant tenant, String path) {
        return Browser.json(response(tenant, path));
    }

    private HttpResponse<String> response(FakeTenant tenant, String path) {
        fake.tenant(tenant);
        return browser.getWithToken(Browser.GRAPH + path, browser.token(tenant));
    }
}
