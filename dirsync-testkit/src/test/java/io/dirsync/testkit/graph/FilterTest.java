package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest extends SampleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id eq 'id-7'                                             | id-7
            id eq 'ID-7'                                             | id-7
            mail eq 'p3@contoso.example'                             | id-3
            displayName eq 'O''Hara'                                 | -
            id in ('id-2','id-1', 'nobody')                          | id-1 id-2
            synced eq true and rank lt 6                             | id-0 id-5
            synced eq null and rank le 3                             | id-1 id-2 id-3
            rank gt 1 and rank ne 3 and rank lt 5                    | id-2 id-4
            rank ge 2 and rank le 2.5                                | id-2
            rank eq -1                                               | -
            rank eq 1 or rank eq 2 and synced eq true                | id-1
            (rank eq 1 or rank eq 5) and synced eq true              | id-5
            startswith(displayName,'even 24')                        | id-24 id-240 id-242 id-244 id-246 id-248
            startsWith(displayName, 'Odd 99')                        | id-99
            lastSync ge 2026-11-01T00:04:08Z                         | id-248 id-249
            lastSync le 2026-11-01                                   | id-0
            lastSync eq 2026-11-01T01:00:01+01:00                    | id-1
            tag eq '00000000-0000-0000-0000-000000000001' and rank lt 5 | id-1
            tag eq 00000000-0000-0000-0000-000000000001 and rank lt 5   | id-1
            status/code eq 2 and rank le 5                           | id-2 id-5
            errors/any(o:o/category eq 'PropertyConflict')           | id-0 id-100 id-200
            errors/any(o:o/category ne null)                         | id-0 id-100 id-200
            errors/any(e:e/category eq 'Other' or e/value eq null) and rank gt 0 | id-100 id-200
            errors/any(e:startswith(e/category,'Prop')) and rank gt 100 | id-200
            errors/any(e:e/category eq 'Other')                      | -
            """)
    void keepsWhatItSays(String filter, String ids) {
        HttpResponse<String> response = get(PEOPLE + "?$filter=" + encoded(filter));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(ids(response)).isEqualTo(ids.equals("-") ? List.of() : List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            endsWith(displayName,' 77')                              | id-77
            displayName ne 'Even 0' and rank lt 2                    | id-1
            not(displayName eq 'Even 0') and rank lt 2               | id-1
            not startswith(displayName,'Even') and rank lt 3         | id-1
            NOT (synced eq true) and rank lt 2                       | id-1
            errors/$count eq 1                                       | id-0 id-100 id-200
            errors/$count ne 0 and rank gt 150                       | id-200
            not(errors/any(e:e/category eq 'PropertyConflict')) and rank lt 2 | id-1
            addresses/any(a:a eq 'SMTP:p9@contoso.example')          | id-9
            addresses/any(a:startswith(a,'smtp:p249'))               | id-249
            """)
    void keepsWhatOnlyAdvancedQueriesCanSay(String filter, String ids) {
        String path = PEOPLE + "?$count=true&$filter=" + encoded(filter);
        HttpResponse<String> response = getEventually(path);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(ids(response)).containsExactly(ids.split(" "));
        assertThat(code(get(path))).isEqualTo("400 Request_UnsupportedQuery");
        assertThat(code(getEventually(path.replace("$count=true&", "")))).isEqualTo("400 Request_UnsupportedQuery");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mail ne 'a'                          | Request_UnsupportedQuery
            contains(displayName,'a')            | Request_UnsupportedQuery
            rank in (1)                          | Request_UnsupportedQuery
            not(rank eq 1)                       | Request_UnsupportedQuery
            plans/any(p:p eq 'a')                | Request_UnsupportedQuery
            plans/$count eq 0                    | Request_UnsupportedQuery
            status/other eq 1                    | Request_UnsupportedQuery
            status eq null                       | Request_UnsupportedQuery
            nonsense eq 1                        | BadRequest
            secret eq 'a'                        | BadRequest
            errors/any(e:e/nonsense eq 'a')      | BadRequest
            errors/any(e:e eq 'a')               | BadRequest
            synced eq 'true'                     | BadRequest
            rank eq 'a'                          | BadRequest
            displayName eq 1                     | BadRequest
            lastSync ge '2026-11-01'             | BadRequest
            lastSync ge 2026-13-01T00:00:00Z     | BadRequest
            lastSync ge 2026-11-01T00:00:00      | BadRequest
            displayName eq id-1                  | BadRequest
            displayName                          | BadRequest
            displayName eq                       | BadRequest
            displayName xx 'a'                   | BadRequest
            displayName eq 'a                    | BadRequest
            displayName eq 'a' and               | BadRequest
            displayName eq 'a' rank              | BadRequest
            (displayName eq 'a'                  | BadRequest
            displayName in ('a'                  | BadRequest
            displayName in ()                    | BadRequest
            substringof('a',displayName)         | BadRequest
            startswith(displayName)              | BadRequest
            startswith(displayName,'a') eq true  | BadRequest
            errors/any()                         | BadRequest
            errors/any(e e/category eq 'a')      | BadRequest
            errors/$count eq 'a'                 | BadRequest
            errors/all(e:e/category eq 'a')      | BadRequest
            'a' eq displayName                   | BadRequest
            ?                                    | BadRequest
            """)
    void refusesWhatGraphRefuses(String filter, String code) {
        assertThat(code(getEventually(PEOPLE + "?$count=true&$filter=" + encoded(filter))))
                .isEqualTo("400 " + code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            endswith(displayName,'a') | Operator 'endsWith' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information
            addresses/any(a:a eq 'b') | Complex query on property addresses is not supported.
            plans/any(a:a eq 'b')     | Unsupported query.
            mail ne 'a'               | Unsupported or invalid query filter clause specified for property 'mail' of resource 'Person'.
            synced eq 'true'          | Invalid filter clause
            nonsense eq 1             | Invalid filter clause: Could not find a property named 'nonsense' on type 'microsoft.graph.person'.
            displayName xx 'a'        | Invalid filter clause: Syntax error at position 12 in 'displayName xx 'a''.
            lastSync ge 2026-99-01    | Invalid filter clause: The DateTimeOffset text '2026-99-01' should be in format 'yyyy-mm-ddThh:mm:ss('.'s+)?(zzzzzz)?' and each field value is within valid range.
            foo(mail)                 | Invalid filter clause: An unknown function with name 'foo' was found.
            """)
    void saysWhyAsGraphDoes(String filter, String message) {
        assertThat(message(get(PEOPLE + "?$filter=" + encoded(filter)))).isEqualTo(message);
    }

    @Test
    void reachesOnlyInBetaWhatOnlyBetaHas() {
        HttpResponse<String> response = get("/beta/people?$filter=" + encoded("secret eq 's'"));

        assertThat(code(response)).isEqualTo("400 Request_UnsupportedQuery");
    }

    private static String encoded(String filter) {
        return URLEncoder.encode(filter, UTF_8);
    }
}
