package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.FakeTenant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryObjectsTest extends FullTenantTests {

    private static final String ERRORS = "?$filter=onPremisesProvisioningErrors/any(o:o/category ne null)"
            + "&$select=id,onPremisesProvisioningErrors&$top=999";

    @ParameterizedTest
    @CsvSource({"users, 12", "groups, 3", "contacts, 2", "devices, 2"})
    void countsWhatComesFromActiveDirectory(String set, String count) {
        assertThat(eventually("/v1.0/" + set + "/$count?$filter=onPremisesSyncEnabled eq true"))
                .isEqualTo(count);
    }

    @Test
    void findsUsersOnTheInitialDomainAmongWhomAreThoseWithPlaceholderNames() {
        JsonNode users = Browser.json(eventually("/v1.0/users?$count=true&$select=userPrincipalName"
                + "&$filter=onPremisesSyncEnabled eq true"
                + " and endsWith(userPrincipalName,'@contoso.onmicrosoft.com')"));

        assertThat(users.path("@odata.count").asInt()).isEqualTo(4);
        assertThat(users.path("value")
                        .valueStream()
                        .map(user -> user.path("userPrincipalName").asText())
                        .filter(name -> name.matches(".*\\d{4}@.*")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"users, 3", "groups, 1", "contacts, 1"})
    void findsObjectsWithErrors(String set, int count) {
        List<String> categories = values("/v1.0/" + set + ERRORS, "/onPremisesProvisioningErrors/0/category");

        assertThat(categories).hasSize(count).containsOnly("PropertyConflict");
    }

    @Test
    void saysWhichPropertyCollidesSinceWhen() {
        JsonNode user = json("/v1.0/users" + ERRORS).at("/value/0/onPremisesProvisioningErrors/0");

        assertThat(user.path("propertyCausingError").asText()).isEqualTo("UserPrincipalName");
        assertThat(user.path("occurredDateTime").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(user.path("value").asText()).isEqualTo("user.a@contoso.example");
    }

    @Test
    void refusesToSearchForErrorsOfServices() {
        assertThat(code("/v1.0/users?$filter=serviceProvisioningErrors/any(e:e/isResolved eq false)"))
                .startsWith("400 ");
    }

    @Test
    void showsMostOfAUserOnlyWhenAskedTo() {
        assertThat(json("/v1.0/users?$top=1").at("/value/0").fieldNames())
                .toIterable()
                .contains("id", "userPrincipalName", "mail")
                .doesNotContain("onPremisesSyncEnabled", "accountEnabled", "onPremisesProvisioningErrors");
    }

    @Test
    void findsUsersByIdAndByName() {
        String id = values("/v1.0/users?$top=1", "/id").get(0);
        String name = "admin@contoso.onmicrosoft.com";

        assertThat(json("/v1.0/users/" + id).path("displayName").asText()).isEqualTo("User a");
        assertThat(json("/v1.0/users/" + name).path("displayName").asText()).isEqualTo("Administrator");
        assertThat(code("/v1.0/users/nobody@contoso.example")).startsWith("404 ");
    }

    @ParameterizedTest
    @CsvSource({"groups", "contacts", "devices"})
    void findsObjectsByIdAndNoOthers(String set) {
        String id = values("/v1.0/" + set + "?$top=1", "/id").get(0);
        String later = id.substring(0, 24) + "000000000999";

        assertThat(json("/v1.0/" + set + "/" + id).path("id").asText()).isEqualTo(id);
        assertThat(code("/v1.0/" + set + "/" + later)).startsWith("404 ");
        assertThat(code("/v1.0/" + set + "/no-guid")).startsWith("404 ");
    }

    @Test
    void makesUpObjectsWhileTheyAreRead() {
        register(FakeTenant.healthy("big.onmicrosoft.com").grantsEverything().syncedUsers(200_000));

        assertThat(eventually("/v1.0/users/$count?$filter=onPremisesSyncEnabled eq true"))
                .isEqualTo("200000");
        assertThat(json("/v1.0/users?$top=999").path("value")).hasSize(999);
    }
}
