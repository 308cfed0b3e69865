package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryOptionsTest extends SampleTests {

    private static final String FIRST = "/value/0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1.0/people/id-3?$select=mail,lastSync | (mail,lastSync)/$entity | p3@contoso.example
            /v1.0/people/id-3?select=mail           | (mail)/$entity          | p3@contoso.example
            /v1.0/people('id-3')                    | /$entity                | p3@contoso.example
            /v1.0/people(mail='p3@contoso.example') | /$entity                | p3@contoso.example
            /v1.0/PEOPLE/ID-3?$select=mail, lastSync| (mail,lastSync)/$entity | p3@contoso.example
            """)
    void findsOneByItsKey(String path, String context, String mail) {
        JsonNode person = Browser.json(get(path));

        assertThat(person.path("@odata.context").asText())
                .isEqualTo(Browser.GRAPH + "/v1.0/$metadata#people" + context);
        assertThat(person.path("mail").asText()).isEqualTo(mail);
        assertThat(person.has("lastSync")).isEqualTo(path.contains("lastSync"));
    }

    @Test
    void sendsWhatIsOnlyForThoseWhoSelectItToThem() {
        assertThat(Browser.json(get(PEOPLE)).at(FIRST).has("lastSync")).isFalse();
        assertThat(Browser.json(get(PEOPLE + "?$select=lastSync"))
                        .at(FIRST + "/lastSync")
                        .asText())
                .isEqualTo("2026-11-01T00:00:00Z");
        assertThat(Browser.json(get(PEOPLE + "?$select=*")).at(FIRST).has("lastSync"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $select=nonsense        | Parsing OData Select and Expand failed: Could not find a property named 'nonsense' on type 'microsoft.graph.person'.
            $select=secret          | Parsing OData Select and Expand failed: Could not find a property named 'secret' on type 'microsoft.graph.person'.
            $select=id,             | Parsing OData Select and Expand failed: Term '' is not valid in a $select or $expand expression.
            $expand=nonsense        | Parsing OData Select and Expand failed: Could not find a property named 'nonsense' on type 'microsoft.graph.person'.
            $expand=mail            | Parsing OData Select and Expand failed: Could not find a property named 'mail' on type 'microsoft.graph.person'.
            $expand=friends(        | Parsing OData Select and Expand failed: Syntax error at position 0 in 'friends('.
            $nonsense=a             | The query parameter '$nonsense' is not supported.
            $top=1&$top=2           | Query option '$top' was specified more than once, but it must be specified at most once.
            $top=1&top=2            | Query option 'top' was specified more than once, but it must be specified at most once.
            """)
    void refusesMalformedQueries(String query, String message) {
        HttpResponse<String> response = get(PEOPLE + "?" + query);

        assertThat(code(response)).isEqualTo("400 BadRequest");
        assertThat(message(response)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?$orderby=id", "?$search=a", "?$skip=1", "/id-1?$format=json", "/id-1/mail", "/id-1/$count"})
    void complainsAboutWhatGraphMayServeAndTheFakeDoesNot(String query) {
        assertThat(code(get(PEOPLE + query))).isEqualTo("501 NotImplemented");
        assertThat(fake.unmatchedRequests()).hasSize(1);
    }

    @Test
    void expandsWhatIsAskedFor() {
        HttpResponse<String> response = get(PEOPLE + "?$top=1&$select=id&$expand=friends($select=id),boss");
        JsonNode person = Browser.json(response).at(FIRST);

        assertThat(Browser.json(response).path("@odata.context").asText())
                .endsWith("$metadata#people(id,friends(id),boss())");
        assertThat(person.fieldNames()).toIterable().containsExactly("id", "friends", "boss");
        assertThat(person.at("/friends/0").fieldNames()).toIterable().containsExactlyInAnyOrder("@odata.type", "id");
        assertThat(person.at("/boss/mail").asText()).isEqualTo("f@x.example");
    }

    @Test
    void saysThatItExpandsWithoutFurtherOptions() {
        HttpResponse<String> response = get(PEOPLE + "?$expand=friends($top=1)");

        assertThat(code(response)).isEqualTo("501 NotImplemented");
        assertThat(message(response))
                .isEqualTo("Of the options inside $expand FakeGraph serves $select only, but was asked for $top=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/id-7", "people('id-7')", "people(mail='p7@contoso.example')"})
    void readsWhatBelongsToOne(String person) {
        JsonNode body = Browser.json(get("/v1.0/" + person + "/team/jobs"));

        assertThat(body.at(FIRST + "/person").asText()).isEqualTo("id-7");
        assertThat(body.path("@odata.context").asText()).contains("/team/jobs").contains("people('");
        assertThat(get("/v1.0/" + person + "/team/jobs/job-1").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/people/id-999", "/people(mail='x')", "/people/id-999/team/jobs", "/people/id-1/team/jobs/x"})
    void doesNotFindWhatIsNotThere(String path) {
        assertThat(code(get("/v1.0" + path))).isEqualTo("404 Request_ResourceNotFound");
    }

    @Test
    void readsASingleton() {
        JsonNode settings = Browser.json(get("/v1.0/admin/open"));

        assertThat(settings.path("@odata.context").asText()).isEqualTo(Browser.GRAPH + "/v1.0/$metadata#settings");
        assertThat(settings.path("person").asText()).isEqualTo("nobody");
        assertThat(get("/v1.0/admin/open/job-1").statusCode()).isEqualTo(501);
        assertThat(get("/v1.0/admin/settings").statusCode()).isEqualTo(501);
    }

    @Test
    void refusesEachResourceInItsOwnWay() {
        fake.tenant(CONTOSO.grants("Jobs.Read.All"));
        assertThat(code(get(PEOPLE))).isEqualTo("403 Authorization_RequestDenied");

        fake.tenant(CONTOSO.grants("People.Read.All"));
        assertThat(code(get(PEOPLE + "/id-1/team/jobs"))).isEqualTo("401 UnknownError");

        fake.tenant(CONTOSO.grants("Directory.Read.All"));
        assertThat(code(get("/beta/admin/settings"))).isEqualTo("403 Authorization_RequestDenied");
    }
}
