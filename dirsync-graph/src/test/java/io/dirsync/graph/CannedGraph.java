package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Microsoft Graph without a network, for tests of sources that the fake does not serve.
 *
 * <p>Answers are found by the beginning of path and query, as in {@code /v1.0/users?$filter=}, decoded; the longest
 * beginning wins. What has no answer is a broken connection. Each answer's request-id is {@code r-} and its number.
 */
final class CannedGraph {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    /** Clients that are made from one share its threads. */
    private static final OkHttpClient THREADS = new OkHttpClient();

    private static final URI ENDPOINT = URI.create("https://graph.microsoft.com");

    private final Map<String, Interceptor> answers = new LinkedHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private GraphSources sources = GraphSources.everything();
    private Duration timeout = Duration.ofSeconds(20);
    private Function<TokenWish, CompletableFuture<AccessToken>> renewal =
            wish -> CompletableFuture.failedFuture(new IOException("No other token"));

    /** Answers with JSON. */
    CannedGraph on(String start, int status, String json) {
        return on(start, chain -> answer(chain, status, "application/json", json));
    }

    /** Answers 200 with JSON. */
    CannedGraph on(String start, Object json) {
        return on(start, 200, json.toString());
    }

    /** Answers 200 with plain text. */
    CannedGraph onText(String start, String text) {
        return on(start, chain -> answer(chain, 200, "text/plain", text));
    }

    /** Answers whatever is wanted, or throws. */
    CannedGraph on(String start, Interceptor answer) {
        answers.put(start, answer);
        return this;
    }

    /** Default: everything. */
    CannedGraph reading(GraphSources chosen) {
        sources = chosen;
        return this;
    }

    CannedGraph within(Duration time) {
        timeout = time;
        return this;
    }

    /** Where other tokens come from. Default: there are none. */
    CannedGraph renewing(Function<TokenWish, CompletableFuture<AccessToken>> way) {
        renewal = way;
        return this;
    }

    /** The requests in the order of arrival. */
    List<Request> requests() {
        return requests;
    }

    /** Path and query of the requests in the order of arrival, decoded. */
    List<String> asked() {
        return requests.stream().map(request -> target(request.url())).toList();
    }

    TenantGraph open() {
        return open(Deadline.in(timeout));
    }

    TenantGraph open(Deadline deadline) {
        OkHttpClient http = THREADS.newBuilder().addInterceptor(this::intercept).build();
        GraphLink link = new GraphLink(
                GraphChannels.of(
                        http,
                        http::connectionPool,
                        new RequestQueue(http.dispatcher().executorService(), 64)),
                HostGuard.of(ENDPOINT),
                GraphRequests.to(ENDPOINT, http),
                new AnswerReader(GraphCloud.GLOBAL, Clock.fixed(NOW, ZoneOffset.UTC)));
        return TenantGraph.open(link, sources, new Bearer(new AccessToken("t0ken"), renewal), deadline);
    }

    /** One subject. */
    <T> T read(SubjectReader<T> reader) {
        try (TenantGraph graph = open()) {
            return reader.read(graph).join();
        }
    }

    /** All subjects. */
    TenantSnapshot snapshot() {
        return snapshot(Subjects.all());
    }

    TenantSnapshot snapshot(List<Subject<?>> subjects) {
        try (TenantGraph graph = open()) {
            TenantSnapshotBuilder snapshot = TenantSnapshot.builder(TenantId.of("contoso.onmicrosoft.com"), NOW);
            return Subjects.read(subjects, graph).join().apply(snapshot).build();
        }
    }

    static Response answer(Interceptor.Chain chain, int status, String type, String body) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .message("")
                .code(status)
                .header("Content-Type", type)
                .body(ResponseBody.create(body.getBytes(StandardCharsets.UTF_8), MediaType.get(type)))
                .build();
    }

    private Response intercept(Interceptor.Chain chain) throws IOException {
        requests.add(chain.request());
        String target = target(chain.request().url());
        String start = answers.keySet().stream()
                .filter(target::startsWith)
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElseThrow(() -> new IOException("No answer for " + target));
        Response response = answers.get(start).intercept(chain);
        int number = List.copyOf(answers.keySet()).indexOf(start);
        return response.newBuilder().header("request-id", "r-" + number).build();
    }

    private static String target(HttpUrl url) {
        StringBuilder target = new StringBuilder(url.encodedPath());
        for (int i = 0; i < url.querySize(); i++) {
            target.append(i == 0 ? "?" : "&")
                    .append(url.queryParameterName(i))
                    .append("=")
                    .append(url.queryParameterValue(i));
        }
        return target.toString();
    }
}
