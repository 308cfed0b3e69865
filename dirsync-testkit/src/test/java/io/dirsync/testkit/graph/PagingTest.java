package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.FakeTenant;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest extends SampleTests {

    @ParameterizedTest
    @CsvSource({"'', 3", "?$top=100, 3", "?$top=249, 2", "?$top=250, 1", "?$top=999, 1", "?top=125, 2"})
    void leadsThroughAllPages(String query, int pages) {
        List<String> ids = new ArrayList<>();
        int count = 0;
        for (String next = PEOPLE + query; !next.isEmpty(); count++) {
            HttpResponse<String> page = get(next);
            ids.addAll(ids(page));
            next = nextLink(page);
        }

        assertThat(count).isEqualTo(pages);
        assertThat(ids).hasSize(SIZE).doesNotHaveDuplicates().startsWith("id-0").endsWith("id-249");
    }

    @Test
    void keepsTheQueryOnEveryPageAndEndsWithoutAnEmptyOne() {
        HttpResponse<String> first = get(PEOPLE + "?$filter=synced%20eq%20true&$top=25&$select=id");
        HttpResponse<String> second = get(nextLink(first));

        assertThat(ids(first)).hasSize(25).endsWith("id-120");
        assertThat(ids(second)).hasSize(25).startsWith("id-125");
        assertThat(Browser.json(second).at("/value/0").size()).isEqualTo(1);
        assertThat(nextLink(second)).isEmpty();
    }

    @Test
    void linksToTheHostAsTheClientWroteIt() {
        Browser direct = Browser.direct(fake);
        HttpResponse<String> page = direct.getWithToken(fake.graphEndpoint() + PEOPLE + "?$top=1", token);

        assertThat(nextLink(get(PEOPLE + "?$top=1"))).startsWith(Browser.GRAPH + PEOPLE + "?$top=1&$skiptoken=");
        assertThat(nextLink(page)).startsWith(fake.graphEndpoint() + PEOPLE + "?$top=1&$skiptoken=");
        assertThat(ids(direct.getWithToken(nextLink(page), token))).containsExactly("id-1");
    }

    @Test
    void followsALinkThatAClientEncodedAnew() {
        String link = nextLink(get(PEOPLE + "?$top=1&$select=id,mail"));

        assertThat(ids(get(link.replace("$", "%24").replace(",", "%2C")))).containsExactly("id-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "nonsense!", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesForgedTokens(String forged) {
        HttpResponse<String> response = get(PEOPLE + "?$skiptoken=" + URI.create(forged));

        assertThat(code(response)).isEqualTo("400 Directory_ExpiredPageToken");
        assertThat(message(response))
                .isEqualTo("The specified page token value has expired and can no longer be included in your request.");
    }

    @ParameterizedTest
    @CsvSource({"$top=1, $top=2", "v1.0, beta", "$select=id, $select=mail", "people, people/id-1/team/jobs"})
    void refusesATokenOfAnotherQuery(String one, String other) {
        String link = nextLink(get(PEOPLE + "?$top=1&$select=id"));

        assertThat(get(link).statusCode()).isEqualTo(200);
        assertThat(code(get(link.replace(one, other)))).isEqualTo("400 Directory_ExpiredPageToken");
    }

    @Test
    void refusesATokenOfAnotherTenant() {
        String link = nextLink(get(PEOPLE + "?$top=1"));
        FakeTenant fabrikam =
                fake.tenant(FakeTenant.healthy("fabrikam.onmicrosoft.com").grants("People.Read.All"));

        HttpResponse<String> response = browser.getWithToken(link, browser.token(fabrikam));

        assertThat(code(response)).isEqualTo("400 Directory_ExpiredPageToken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | Request_UnsupportedQuery | Invalid page size specified: '0'. Must be between 1 and 999 inclusive.
            1000 | Request_UnsupportedQuery | Invalid page size specified: '1000'. Must be between 1 and 999 inclusive.
            -1   | BadRequest | Invalid value '-1' for $top query option found. The $top query option requires a non-negative integer value.
            all  | BadRequest | Invalid value 'all' for $top query option found. The $top query option requires a non-negative integer value.
            """)
    void refusesPagesOfImpossibleSize(String top, String code, String message) {
        HttpResponse<String> response = get(PEOPLE + "?$top=" + top);

        assertThat(code(response)).isEqualTo("400 " + code);
        assertThat(message(response)).isEqualTo(message);
    }

    @Test
    void pagesThroughAMillionWithoutMakingThemAll() {
        try (FakeGraph large = FakeGraph.start(clock, new ResourceCatalogue(List.of(new SampleResource(1_000_000))))) {
            Browser other = Browser.throughProxy(large);
            String pass = other.token(large.tenant(CONTOSO));
            JsonNode page = Browser.json(other.get(
                    Browser.GRAPH + PEOPLE + "?$top=999&$count=true",
                    "Authorization",
                    "Bearer " + pass,
                    "ConsistencyLevel",
                    "eventual"));

            assertThat(page.path("@odata.count").asInt()).isEqualTo(1_000_000);
            assertThat(page.path("value")).hasSize(999);
        }
    }

    private static String nextLink(HttpResponse<String> response) {
        return Browser.json(response).path("@odata.nextLink").asText();
    }
}
