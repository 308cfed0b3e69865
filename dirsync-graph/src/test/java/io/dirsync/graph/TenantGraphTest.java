package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.graph.Listing.Listed;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantGraphTest {

    private static final GraphQuery USERS = GraphQuery.of(
                    GraphSource.SYNCED_OBJECTS,
                    "users",
                    Map.of("$filter", "onPremisesSyncEnabled eq true", "$top", "2"))
            .eventual();
    private static final GraphQuery COUNT = GraphQuery.of(
            GraphSource.SYNCED_OBJECTS,
            "users/$count",
            client -> client.users().count().toGetRequestInformation());

    private final CannedGraph canned = new CannedGraph();

    @Test
    void listGoesThroughAllItsPages() {
        canned.on("/v1.0/users?$filter=onPremisesSyncEnabled eq true&$top=2", page("/v1.0/users?p=2", "a", "b"))
                .on("/v1.0/users?p=2", page("/v1.0/users?p=3"))
                .on("/v1.0/users?p=3", page(null, "c"));

        assertThat(ids(list())).contains(List.of("a", "b", "c"));
        assertThat(canned.requests())
                .hasSize(3)
                .allSatisfy(request ->
                        assertThat(request.header("ConsistencyLevel")).isEqualTo("eventual"))
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEqualTo("Bearer t0ken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/v1.0/users?p=2",
                "http://graph.microsoft.com/v1.0/users?p=2",
                "https://graph.microsoft.com:8443/v1.0/users?p=2",
                "https://graph.microsoft.com/v1.0/users?p=1",
                "users?p=2",
                ""
            })
    void linksThatLeadAstrayAreNotFollowed(String link) {
        canned.on("/v1.0/users", page("/v1.0/users?p=1", "a"))
                .on("/v1.0/users?p=1", "{\"value\":[],\"@odata.nextLink\":\"" + link + "\"}");

        assertThat(gap(list()))
                .contains(Gap.of(
                        Gap.Reason.MALFORMED,
                        "the link to the next page leads elsewhere, in a circle, or on for ever"));
        assertThat(canned.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":[1]}",
                "{\"value\":null}",
                "{\"id\":\"x\"}",
                "{\"value\":[],\"@odata.nextLink\":5}",
                "{\"value\":\"x\"}"
            })
    void answersThatAreNoListAreMalformed(String body) {
        canned.on("/v1.0/users", body);

        assertThat(gap(list())).contains(Gap.of(Gap.Reason.MALFORMED, "HTTP 200 without a list"));
    }

    @Test
    void oneObjectInPlaceOfAListIsAListOfOne() {
        canned.on("/v1.0/users", "{\"value\":{\"id\":\"a\"}}");

        assertThat(ids(list())).contains(List.of("a"));
    }

    @Test
    void listWithAPageMissingIsNoList() {
        canned.on("/v1.0/users", page("/v1.0/users?p=2", "a")).on("/v1.0/users?p=2", 403, "{}");

        assertThat(gap(list())).contains(Gap.permissionDenied("User.Read.All", "HTTP 403"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void listIsKeptToItsBoundAndNoFurther(int beyond) {
        String items = "{},".repeat(TenantGraph.MAX_LISTED + beyond);
        canned.on("/v1.0/users", "{\"value\":[" + items.substring(0, items.length() - 1) + "]}");

        assertThat(gap(list()).map(Gap::detail))
                .isEqualTo(beyond > 0 ? Optional.of("a list of more than 20000 items") : Optional.empty());
    }

    @Test
    void walkTellsHowFarItCame() {
        canned.on("/v1.0/users", page("/v1.0/users?p=2", "a", "b")).on("/v1.0/users?p=2", 500, "");
        List<String> seen = new ArrayList<>();

        try (TenantGraph graph = canned.open()) {
            Walk.End end = graph.walk(USERS, item -> seen.add(item.path("id").asText()))
                    .join();

            assertThat(seen).containsExactly("a", "b");
            assertThat(end.items()).isEqualTo(2);
            assertThat(end.cut()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "\uFEFF17", " 17\r\n"})
    void countsAreText(String text) {
        canned.onText("/v1.0/users/$count", text);

        assertThat(count()).isEqualTo(new Fact.Known<>(17L, new Origin("users/$count", "v1.0", "r-0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "many", "1234567890123456789"})
    void otherTextsAreNoCounts(String text) {
        canned.onText("/v1.0/users/$count", text);

        assertThat(count().whyUnreadable()).contains(Gap.of(Gap.Reason.MALFORMED, "HTTP 200 without a count"));
    }

    @Test
    void refusedCountNamesThePermission() {
        canned.on("/v1.0/users/$count", 403, "{}");

        assertThat(count().whyUnreadable()).contains(Gap.permissionDenied("User.Read.All", "HTTP 403"));
    }

    @Test
    void sourcesThatWereNotChosenAreNotAsked() {
        canned.reading(GraphSources.core());

        assertThat(list()).isEqualTo(new Reading.Skipped());
        assertThat(count()).isEqualTo(Fact.notRequested());
        assertThat(canned.requests()).isEmpty();
    }

    @Test
    void readingsEndAtTheDeadlineAndKeepWhatCame() {
        CountDownLatch never = new CountDownLatch(1);
        canned.within(Duration.ofMillis(300))
                .on("/v1.0/users", page("/v1.0/users?p=2", "a"))
                .on("/v1.0/users?p=2", chain -> waitFor(never, chain));

        try (TenantGraph graph = canned.open()) {
            Walk.End end = graph.walk(USERS, item -> {}).join();

            assertThat(end.items()).isEqualTo(1);
            assertThat(end.cut().gap()).isEqualTo(Gap.of(Gap.Reason.TIMED_OUT, "no answer in time"));
            assertThat(graph.list(USERS).join()).isInstanceOf(Reading.Failed.class);
        } finally {
            never.countDown();
        }
    }

    @Test
    void closingEndsWhatIsUnderWay() {
        CountDownLatch never = new CountDownLatch(1);
        canned.on("/v1.0/users", chain -> waitFor(never, chain));

        TenantGraph graph = canned.open();
        CompletableFuture<Listing> list = graph.list(USERS);
        graph.close();

        assertThat(list).isCompleted();
        never.countDown();
    }

    private static Response waitFor(CountDownLatch latch, Interceptor.Chain chain) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return CannedGraph.answer(chain, 200, "application/json", "{}");
    }

    private Listing list() {
        try (TenantGraph graph = canned.open()) {
            return graph.list(USERS).join();
        }
    }

    private Fact<Long> count() {
        try (TenantGraph graph = canned.open()) {
            return graph.count(COUNT).join();
        }
    }

    private static Optional<List<String>> ids(Listing listing) {
        return listing.listFact(TenantGraphTest::idsOf).toOptional();
    }

    private static Fact<List<String>> idsOf(Listed listed) {
        return new Fact.Known<>(
                listed.items().stream().map(item -> item.path("id").asText()).toList(), listed.origin());
    }

    private static Optional<Gap> gap(Listing listing) {
        return listing.listFact(TenantGraphTest::idsOf).whyUnreadable();
    }

    private static String page(@Nullable String next, String... ids) {
        String items = Stream.of(ids).map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(","));
        String link = next == null ? "" : ",\"@odata.nextLink\":\"https://graph.microsoft.com" + next + "\"";
        return "{\"value\":[" + items + "]" + link + "}";
    }
}
