package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest extends SampleTests {

    @ParameterizedTest
    @CsvSource({"'', 250", "?$filter=synced eq true, 50", "?$filter=synced ne true, 200", "?$filter=id eq 'x', 0"})
    void countsWithoutCountTrue(String query, String count) {
        HttpResponse<String> response = getEventually(PEOPLE + "/$count" + query);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(response.body()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "strong"})
    void doesNotCountForThoseWhoDoNotAcceptOldNumbers(String level) {
        HttpResponse<String> response = get(PEOPLE + "/$count", "ConsistencyLevel", level);

        assertThat(code(response)).isEqualTo("400 Request_BadRequest");
        assertThat(message(response)).isEqualTo("$count is not currently supported.");
    }

    @Test
    void sendsTheNumberOfAllWithTheFirstPageOnly() {
        HttpResponse<String> first = getEventually(PEOPLE + "?$count=true&$filter=synced eq true&$top=30");
        HttpResponse<String> second =
                getEventually(Browser.json(first).path("@odata.nextLink").asText());

        assertThat(Browser.json(first).path("@odata.count").asInt()).isEqualTo(50);
        assertThat(Browser.json(second).has("@odata.count")).isFalse();
        assertThat(ids(second)).hasSize(20);
    }

    @Test
    void ignoresTheWishToCountOfThoseWhoDoNotAcceptOldNumbers() {
        HttpResponse<String> response = get(PEOPLE + "?$count=true&$top=1");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Browser.json(response).has("@odata.count")).isFalse();
    }

    @Test
    void losesAnAdvancedFilterOnTheSecondPageWithoutTheHeader() {
        HttpResponse<String> first = getEventually(PEOPLE + "?$count=true&$filter=synced ne true&$top=30");
        String link = Browser.json(first).path("@odata.nextLink").asText();

        assertThat(code(get(link))).isEqualTo("400 Request_UnsupportedQuery");
        assertThat(getEventually(link).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAWishToCountThatIsNeitherTrueNorFalse() {
        HttpResponse<String> response = get(PEOPLE + "?$count=yes");

        assertThat(code(response)).isEqualTo("400 BadRequest");
        assertThat(message(response))
                .isEqualTo("Invalid value 'yes' for $count query option found. Valid values are 'true' and 'false'.");
    }
}
