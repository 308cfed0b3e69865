package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.testkit.FakeTenant;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottlingTest extends SampleTests {

    private static final String CHEAP = PEOPLE + "/id-1?$select=id";
    private static final Duration WINDOW = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /people                                   | 2
            /people?$top=20                           | 2
            /people?$top=19                           | 1
            /people?$select=id                        | 1
            /people?$select=id&$top=1                 | 1
            /people?$expand=boss                      | 3
            /people?$expand=boss&$select=id           | 2
            /people/id-1/team/jobs                    | 1
            """)
    void costsWhatGraphSaysThatItCosts(String path, String units) {
        assertThat(header(get("/v1.0" + path), "x-ms-resource-unit")).contains(units);
    }

    @Test
    void throttlesNobodyUnlessTold() {
        assertThat(IntStream.range(0, 50).map(i -> get(CHEAP).statusCode())).containsOnly(200);
    }

    @Test
    void throttlesWhoSpendsMoreThanTheBudgetUntilTheWindowEnds() {
        fake.settings().throttleAfter(2, WINDOW);
        get(CHEAP);
        clock.advance(Duration.ofMillis(2500));

        assertThat(get(CHEAP).statusCode()).isEqualTo(200);
        assertThat(header(get(CHEAP), "Retry-After")).contains("8");
        clock.advance(Duration.ofMillis(7499));
        assertThat(header(get(CHEAP), "Retry-After")).contains("1");
        clock.advance(Duration.ofMillis(1));
        assertThat(get(CHEAP).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesInTheShapeOfGraph() {
        fake.settings().throttleAfter(1, WINDOW);
        get(CHEAP);

        HttpResponse<String> response = get(CHEAP);

        assertThat(code(response)).isEqualTo("429 TooManyRequests");
        assertThat(message(response)).isEqualTo("Please retry again later.");
        assertThat(error(response).at("/innerError/code").asText()).isEqualTo("429");
        assertThat(header(response, "x-ms-throttle-information")).contains("ResourceUnitLimitExceeded");
        assertThat(header(response, "x-ms-throttle-scope"))
                .contains("Tenant_Application/ReadWrite/" + fake.clientId() + "/" + CONTOSO.guid());
    }

    @ParameterizedTest
    @CsvSource({"8, -", "9, 0.90", "10, 1.00", "11, 1.10", "18, 1.80", "19, 1.80"})
    void saysHowMuchIsSpentAboveEightyPercent(int requests, String share) {
        fake.settings().throttleAfter(10, WINDOW);
        IntStream.range(1, requests).forEach(i -> get(CHEAP));

        assertThat(header(get(CHEAP), "x-ms-throttle-limit-percentage").orElse("-"))
                .isEqualTo(share);
    }

    @Test
    void countsEveryTenantOnItsOwn() {
        FakeTenant fabrikam =
                fake.tenant(FakeTenant.healthy("fabrikam.onmicrosoft.com").grants("People.Read.All"));
        fake.settings().throttleAfter(1, WINDOW);
        get(CHEAP);

        assertThat(get(CHEAP).statusCode()).isEqualTo(429);
        assertThat(browser.getWithToken((Browser.GRAPH + CHEAP).replace("$", "%24"), browser.token(fabrikam))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void doesNotCountWhatIsRefused() {
        fake.settings().throttleAfter(1, WINDOW);
        get(PEOPLE + "?$select=nonsense");

        assertThat(get(CHEAP).statusCode()).isEqualTo(200);
    }

    @Test
    void throttlesInsideABatch() {
        fake.settings().throttleAfter(1, WINDOW);

        HttpResponse<String> response = browser.sendJson(
                new Browser.Call("POST", Browser.GRAPH + "/v1.0/$batch", token),
                "{\"requests\":[{\"id\":\"1\",\"method\":\"GET\",\"url\":\"/people/id-1?$select=id\"},"
                        + "{\"id\":\"2\",\"method\":\"GET\",\"url\":\"/people/id-2?$select=id\"}]}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Browser.json(response).at("/responses/0/status").asInt()).isEqualTo(429);
        assertThat(Browser.json(response).at("/responses/0/headers/Retry-After").asText())
                .isEqualTo("10");
        assertThat(Browser.json(response).at("/responses/1/status").asInt()).isEqualTo(200);
    }

    @Test
    void isForgottenWithAReset() {
        fake.settings().throttleAfter(1, WINDOW);
        get(CHEAP);
        fake.reset();
        fake.tenant(CONTOSO);

        assertThat(get(CHEAP).statusCode()).isEqualTo(200);
        assertThat(get(CHEAP).statusCode()).isEqualTo(200);
    }

    @Test
    void wantsABudgetAndAWindow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.settings().throttleAfter(0, WINDOW))
                .withMessage("resourceUnits must be 1 or more, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.settings().throttleAfter(1, Duration.ZERO))
                .withMessage("window must be longer than zero, but was PT0S");
    }

    private static Optional<String> header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name);
    }
}
