package io.dirsync.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "lastSync": "P1D"                            | /lastSync                  | there is no such member; there are directory, displayName
                    "directory": { "lst": "P1D" }                | /directory/lst             | there is no such member; there are enabled, last
                    "a/b~c": 1                                   | /a~1b~0c                   | there is no such member
                    "directory": { "last": "yesterday" }         | /directory/last            | Text 'yesterday' could not be parsed
                    "directory": { "last": 5 }                   | /directory/last            | Cannot deserialize
                    "directory": { "enabled": "true" }           | /directory/enabled         | Cannot
                    "features": { "softMatch": true }            | /features/softMatch        | there is no feature softMatch
                    "scenario": "stale"                          | /scenario                  | there is no scenario "stale"
                    "displayName": null                          |                            | must not be without "displayName"
                    "domains": []                                |                            | has at least one domain, but contoso.example has none
                    "omitted": [ "mail" ]                        |                            | No property "mail" is read
                    "subjects": { "content": { "quota": { "used": -1 } } }    | /subjects/content/quota      | A quota counts objects from zero
                    "subjects": { "content": { "quota": { "used": 1.5 } } }   | /subjects/content/quota/used | 1.5
                    "subjects": { "content": { "quota": { "used": null } } }  | /subjects/content/quota/used | Cannot map `null`
                    "subjects": { "cloudSync": { "agents": [ { "machine": "A", "publishingTypes": [] } ] } } | /subjects/cloudSync/agents/0/isActive | Cannot map `null`
                    "subjects": { "identity": { "syncService": "GONE" } } | /subjects/identity/syncService | not one of the values accepted for Enum class
                    """)
    void namesThePlaceInATenant(String member, String place, String complaint) {
        String json = file("{ \"id\": \"contoso.example\", " + member + " }");

        ScenarioFileException refusal = refusal(json);

        assertThat(refusal.pointer()).isEqualTo("/tenants/0" + (place == null ? "" : place));
        assertThat(refusal).hasMessageStartingWith(refusal.pointer() + ": ").hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                             | /kind            | must be "scenario"
                    {"kind":"report"}                              | /kind            | must be "scenario"
                    {"kind":"scenario","schemaVersion":"2.0"}      | /schemaVersion   | must be "1.0"
                    {"kind":"scenario","schemaVersion":"1.0"}      | /tenants         | must list at least one tenant
                    {"kind":"scenario","schemaVersion":"1.0","tenants":[]}           | /tenants      | must list at least one tenant
                    {"kind":"scenario","schemaVersion":"1.0","tenants":[{}],"tenant":1} | /tenant    | is no member of a scenario file
                    {"kind":"scenario","schemaVersion":"1.0","tenants":[{}]}         | /tenants/0/id | Not a tenant: ""
                    {"kind":"scenario","schemaVersion":"1.0","tenants":["contoso"]}  | /tenants/0    | must be an object
                    {"kind":"scenario","schemaVersion":"1.0","tenants":[{"id":"12cce4b4-4ab8-40b7-be4d-f5d7742ec185"}]} | /tenants/0/id | is named by a domain
                    """)
    void namesThePlaceInTheFile(String json, String place, String complaint) {
        assertThat(refusal(json).pointer()).isEqualTo(place);
        assertThat(refusal(json)).hasMessageStartingWith(place + ": ").hasMessageContaining(complaint);
    }

    @Test
    void namesTheLineOfWhatIsNoJson() {
        assertThat(refusal("{\n  \"kind\": scenario }"))
                .hasMessageStartingWith("This is no JSON: line 2, column ")
                .returns("", ScenarioFileException::pointer);
        assertThat(refusal("{ \"kind\": \"scenario\", \"kind\": \"scenario\" }"))
                .hasMessageContaining("Duplicate field 'kind'");
        assertThat(refusal("{} {}")).hasMessageStartingWith("This is no JSON: ");
    }

    @Test
    void namesAFileThatIsNotThere(@TempDir Path folder) {
        Path file = folder.resolve("none.json");

        assertThatThrownBy(() -> ScenarioFile.read(file))
                .isInstanceOf(ScenarioFileException.class)
                .hasMessage(file + " cannot be read.");
    }

    private static String file(String tenant) {
        return "{ \"schemaVersion\": \"1.0\", \"kind\": \"scenario\", \"tenants\": [ " + tenant + " ] }";
    }

    private static ScenarioFileException refusal(String json) {
        return catchThrowableOfType(ScenarioFileException.class, () -> ScenarioFile.parse(json));
    }
}
