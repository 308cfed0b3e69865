package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** A fake per test that serves made-up resources, so that these tests do not depend on what real ones declare. */
abstract class SampleTests {

    static final String PEOPLE = "/v1.0/people";
    static final int SIZE = 250;

    static final FakeTenant CONTOSO = FakeTenant.healthy("contoso.onmicrosoft.com")
            .grants("People.Read.All", "Directory.Read.All", "Jobs.Read.All");

    final MutableClock clock = MutableClock.create();
    final FakeGraph fake = FakeGraph.start(
            clock,
            new ResourceCatalogue(List.of(
                    new SampleResource(SIZE),
                    SampleChildResource.JOBS,
                    SampleChildResource.SETTINGS,
                    SampleChildResource.OPEN_SETTINGS)));
    final Browser browser = Browser.throughProxy(fake);
    final String token = browser.token(fake.tenant(CONTOSO));

    @AfterEach
    final void closeFake() {
        fake.close();
    }

    /** Takes {@code $} and blanks as they are, and headers as name and value in turn. */
    HttpResponse<String> get(String path, String... headers) {
        String url = path.startsWith("https:") ? path : Browser.GRAPH + path;
        String[] all = Stream.concat(Stream.of("Authorization", "Bearer " + token), Stream.of(headers))
                .toArray(String[]::new);
        return browser.get(url.replace(" ", "%20").replace("'", "%27"), all);
    }

    HttpResponse<String> getEventually(String path) {
        return get(path, "ConsistencyLevel", "eventual");
    }

    static List<String> ids(HttpResponse<String> response) {
        return Browser.json(response).path("value").findValuesAsText("id");
    }

    static JsonNode error(HttpResponse<String> response) {
        return Browser.json(response).path("error");
    }

    static String code(HttpResponse<String> response) {
        return response.statusCode() + " " + error(response).path("code").asText();
    }

    static String message(HttpResponse<String> response) {
        return error(response).path("message").asText();
    }
}
