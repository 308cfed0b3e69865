package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.FakeTenant;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/** A fake per test with a tenant in which there is something of everything, and a client that reads it. */
abstract class FullTenantTests extends FakeGraphTests {

    private String token = "";

    final void register(FakeTenant tenant) {
        token = browser.token(fake.tenant(tenant));
    }

    /** The answer, read for the {@link FullTenant} unless another one was registered. */
    final HttpResponse<String> answer(String path, String... headers) {
        if (token.isEmpty()) {
            register(FullTenant.CONTOSO);
        }
        String url = Browser.GRAPH + path.replace(" ", "%20").replace("'", "%27");
        String[] all = Stream.concat(Stream.of("Authorization", "Bearer " + token), Stream.of(headers))
                .toArray(String[]::new);
        return browser.get(url, all);
    }

    final JsonNode json(String path) {
        return Browser.json(answer(path));
    }

    final List<String> values(String path, String member) {
        return json(path)
                .path("value")
                .valueStream()
                .map(item -> item.at(member).asText())
                .toList();
    }

    /** A query that can do with an answer that lags behind. */
    final String eventually(String path) {
        return answer(path, "ConsistencyLevel", "eventual").body();
    }

    final String code(String path) {
        HttpResponse<String> answer = answer(path);
        return answer.statusCode() + " "
                + Browser.json(answer).path("error").path("code").asText();
    }
}
