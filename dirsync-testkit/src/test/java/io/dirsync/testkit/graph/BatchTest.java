package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest extends SampleTests {

    private static final String MISSING =
            "{\"id\":\"%s\",\"method\":\"GET\",\"url\":\"/people/nobody\",\"dependsOn\":[%s]}";

    @Test
    void answersEveryRequestAsIfItHadComeAlone() {
        HttpResponse<String> response = batch(
                get("1", "/people?$top=1&$select=id"), get("2", "/people/nobody"), get("3", "people/id-1/team/jobs"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(item(response, "1").at("/body/value/0/id").asText()).isEqualTo("id-0");
        assertThat(item(response, "1").at("/body/@odata.nextLink").asText())
                .startsWith(Browser.GRAPH + PEOPLE + "?$top=1&$select=id&$skiptoken=");
        assertThat(item(response, "2").path("status").asInt()).isEqualTo(404);
        assertThat(item(response, "2").at("/body/error/code").asText()).isEqualTo("Request_ResourceNotFound");
        assertThat(item(response, "3").at("/body/value/0/person").asText()).isEqualTo("id-1");
        assertThat(item(response, "1").path("headers").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Content-Type", "Cache-Control", "x-ms-resource-unit", "OData-Version");
    }

    @Test
    void answersInAnotherOrderThanItWasAsked() {
        HttpResponse<String> response = batch(get("1", "/people/id-1"), get("2", "/people/id-2"));

        assertThat(Browser.json(response).path("responses").findValuesAsText("id"))
                .filteredOn(id -> id.length() == 1)
                .containsExactly("2", "1");
    }

    @Test
    void takesHeadersOfTheItem() {
        String counted = "{\"id\":\"1\",\"method\":\"GET\",\"url\":\"/people/$count?$filter=synced eq true\","
                + "\"headers\":{\"consistencylevel\":\"eventual\"}}";

        HttpResponse<String> response = batch(counted, get("2", "/people/$count"));

        assertThat(item(response, "1").path("body").asInt()).isEqualTo(50);
        assertThat(item(response, "2").at("/body/error/message").asText())
                .isEqualTo("$count is not currently supported.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "|", "^", "%", "%zz", "`", "<>", "[]"})
    void readsAddressesThatAreNotQuiteWellFormed(String odd) {
        HttpResponse<String> response = batch(get("1", "/people?$top=1&$filter=displayName eq '" + odd + "'"));

        assertThat(item(response, "1").path("status").asInt()).isEqualTo(200);
    }

    @Test
    void staysInItsVersion() {
        HttpResponse<String> response =
                batch(get("1", "/beta/people"), get("2", "https://graph.microsoft.com/v1.0/people"));

        assertThat(item(response, "1").at("/body/error/message").asText())
                .isEqualTo("Resource not found for the segment 'beta'.");
        assertThat(item(response, "2").path("status").asInt()).isEqualTo(400);
        assertThat(fake.unmatchedRequests()).isEmpty();
    }

    @Test
    void remembersWhatItDoesNotServe() {
        HttpResponse<String> response = batch(get("1", "/nonsense"));

        assertThat(item(response, "1").path("status").asInt()).isEqualTo(501);
        assertThat(fake.unmatchedRequests()).containsExactly("GET https://graph.microsoft.com/v1.0/nonsense");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 424 424", "1, 1, 424 424", "'', 1, 404 424", "'', '', 404 404", "'', 2, 404 424"})
    void doesNotDoWhatDependsOnAFailure(String two, String three, String statuses) {
        HttpResponse<String> response = batch(
                String.format(MISSING, "1", ""),
                String.format(MISSING, "2", quoted(two)),
                String.format(MISSING, "3", quoted(three)));

        assertThat(item(response, "1").path("status").asInt()).isEqualTo(404);
        assertThat(item(response, "2").path("status").asText() + " "
                        + item(response, "3").path("status").asText())
                .isEqualTo(statuses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Invalid batch payload format.                                   | {"requests":[]}
            Invalid batch payload format.                                   | {"nonsense":1}
            Invalid batch payload format.                                   | {"requests":[{"id":"1","method":"GET"}]}
            Invalid batch payload format.                                   | {"requests":[{"url":"/people","method":"GET"}]}
            Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format. | [
            Request Id must be unique, but there are several: A             | {"requests":[{"id":"a","method":"GET","url":"/x"},{"id":"A","method":"GET","url":"/x"}]}
            Invalid dependency for request Id: 1                            | {"requests":[{"id":"1","method":"GET","url":"/x","dependsOn":["2"]},{"id":"2","method":"GET","url":"/x"}]}
            Batch should be either fully sequential or fully parallel.      | {"requests":[{"id":"1","method":"GET","url":"/x"},{"id":"2","method":"GET","url":"/x"},{"id":"3","method":"GET","url":"/x","dependsOn":["1"]},{"id":"4","method":"GET","url":"/x","dependsOn":["2"]}]}
            """)
    void refusesBatchesThatGraphRefuses(String message, String body) {
        HttpResponse<String> response = send(body);

        assertThat(code(response)).isEqualTo("400 BadRequest");
        assertThat(message(response)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"20, 200", "21, 400"})
    void takesTwentyRequests(int size, int status) {
        String[] items = IntStream.range(0, size)
                .mapToObj(i -> get(String.valueOf(i), "/people/id-" + i))
                .toArray(String[]::new);

        assertThat(batch(items).statusCode()).isEqualTo(status);
    }

    @Test
    void wantsATokenForAllOfThem() {
        HttpResponse<String> response =
                browser.sendJson(new Browser.Call("POST", Browser.GRAPH + "/v1.0/$batch", "nonsense"), "{}");

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void wantsToKnowWhatTheBodyIs() {
        HttpResponse<String> response =
                batch("{\"id\":\"1\",\"method\":\"PATCH\",\"url\":\"/people/id-1\",\"body\":{}}");

        assertThat(item(response, "1").at("/body/error/message").asText())
                .isEqualTo("Write request id : 1 does not contain Content-Type header or body.");
    }

    @Test
    void scriptedFaultsStrikeInside() {
        fake.script(
                Fault.onGraph("/people/id-1").throttled(Duration.ofSeconds(7)).once());
        fake.script(Fault.onGraph("/people/id-2").connectionReset().once());

        HttpResponse<String> response =
                batch(get("1", "/people/id-1"), get("2", "/people/id-2"), get("3", "/people/id-3"));

        assertThat(item(response, "1").path("status").asInt()).isEqualTo(429);
        assertThat(item(response, "1").at("/headers/Retry-After").asText()).isEqualTo("7");
        assertThat(item(response, "2").path("status").asInt()).isEqualTo(504);
        assertThat(item(response, "3").path("status").asInt()).isEqualTo(200);
    }

    @Test
    void everyRequestInsideIsRemembered() {
        batch(get("1", "/people/id-1"), get("2", "/people/id-2"));

        assertThat(fake.requests())
                .extracting(RecordedRequest::path)
                .containsSubsequence("/v1.0/$batch", "/v1.0/people/id-1", "/v1.0/people/id-2");
    }

    private HttpResponse<String> batch(String... items) {
        return send("{\"requests\":[" + String.join(",", items) + "]}");
    }

    private HttpResponse<String> send(String body) {
        return browser.sendJson(new Browser.Call("POST", Browser.GRAPH + "/v1.0/$batch", token), body);
    }

    private static String get(String id, String url) {
        return "{\"id\":\"" + id + "\",\"method\":\"GET\",\"url\":\"" + url.replace("\\", "\\\\") + "\"}";
    }

    private static String quoted(String id) {
        return id.isEmpty() ? "" : "\"" + id + "\"";
    }

    private static JsonNode item(HttpResponse<String> response, String id) {
        List<JsonNode> items = new ArrayList<>();
        Browser.json(response).path("responses").forEach(items::add);
        return items.stream()
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
