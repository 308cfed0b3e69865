package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest extends SampleTests {

    @Test
    void hasTheHeadersOfGraph() {
        HttpResponse<String> response = get(PEOPLE, "client-request-id", "mine");

        assertThat(response.headers().map())
                .containsKeys("request-id", "x-ms-ags-diagnostic", "x-ms-resource-unit", "date", "cache-control");
        assertThat(response.headers().firstValue("OData-Version")).contains("4.0");
        assertThat(response.headers().firstValue("client-request-id")).contains("mine");
        assertThat(response.headers().allValues("Date")).containsExactly("Sun, 22 Nov 2026 12:00:00 GMT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                           | minimal
            application/json;odata.metadata=minimal    | minimal
            application/json; odata.metadata=none      | none
            application/json;odata=nometadata          | minimal
            application/json;odata.metadata=full       | full
            */*                                        | minimal
            text/html                                  | minimal
            """)
    void sendsTheMetadataThatIsAskedFor(String accept, String level) {
        HttpResponse<String> response = get(PEOPLE + "?$top=1", "Accept", accept);
        JsonNode body = Browser.json(response);

        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/json;odata.metadata=" + level
                        + ";odata.streaming=true;IEEE754Compatible=false;charset=utf-8");
        assertThat(body.has("@odata.context")).isEqualTo(!level.equals("none"));
        assertThat(body.has("@odata.nextLink")).isTrue();
        assertThat(body.at("/value/0").has("@odata.type")).isEqualTo(level.equals("full"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"odata.maxpagesize=2", "return=minimal", "include-unknown-enum-members"})
    void preferencesChangeNothing(String preference) {
        HttpResponse<String> response = get(PEOPLE, "Prefer", preference);

        assertThat(response.body()).isEqualTo(get(PEOPLE).body());
        assertThat(response.headers().map()).doesNotContainKey("Preference-Applied");
    }

    @Test
    void isCompressedForThoseWhoAskForIt() throws IOException {
        HttpResponse<byte[]> response = browser.bytes(Browser.GRAPH + PEOPLE, token, "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).contains("Even 98");
        }
    }
}
