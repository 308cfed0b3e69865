package io.dirsync.graph;

import io.dirsync.json.SnapshotJson;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Answers every request of a check with what the fuzzer thinks up, without a network.
 *
 * <p>The first byte chooses a status, the rest is one body or several, separated by zeros and handed out by the path that
 * was asked for. Whatever comes there must be a snapshot that can be judged, stored and read back, and nobody may have
 * been surprised on the way.
 */
public final class AnswerFuzzer {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final HttpUrl ENDPOINT = HttpUrl.get("https://graph.microsoft.com");
    private static final int[] STATUSES = {
        200, 200, 200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 409, 418, 500, 502
    };

    /** So short that nothing is tried again. */
    private static final Duration TIME = Duration.ofMillis(240);

    private static final OkHttpClient HTTP =
            new OkHttpClient.Builder().dispatcher(new Dispatcher(new Here())).build();

    private AnswerFuzzer() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        TenantSnapshot snapshot = snapshot(input);
        boolean isSurprised = snapshot.sufferedGaps().stream()
                .flatMap(named -> named.fact().whyUnreadable().stream())
                .map(Gap::detail)
                .anyMatch(detail -> detail.startsWith("could not be understood"));
        if (isSurprised) {
            throw new IllegalStateException("A reader threw: " + snapshot.sufferedGaps());
        }
        SyncHealthReport report = RuleSet.standard().evaluate(snapshot);
        if (report.status() == HealthStatus.HEALTHY && !report.isComplete()) {
            throw new IllegalStateException("Healthy, though not everything was judged");
        }
        if (!SnapshotJson.read(SnapshotJson.write(snapshot)).equals(snapshot)) {
            throw new IllegalStateException("Not the same snapshot after it was stored");
        }
    }

    private static TenantSnapshot snapshot(byte[] input) {
        Deadline deadline = Deadline.in(TIME);
        OkHttpClient http = HTTP.newBuilder().addInterceptor(answering(input)).build();
        GraphLink link = new GraphLink(
                GraphChannels.of(
                        http,
                        http::connectionPool,
                        new RequestQueue(http.dispatcher().executorService(), 64)),
                new HostGuard(ENDPOINT),
                GraphRequests.to(ENDPOINT.uri(), http),
                new AnswerReader(GraphCloud.GLOBAL, Clock.fixed(NOW, ZoneOffset.UTC)));
        Bearer bearer = new Bearer(
                new AccessToken("t0ken"), wish -> CompletableFuture.failedFuture(new IllegalStateException("none")));
        try (TenantGraph graph = TenantGraph.open(link, GraphSources.everything(), bearer, deadline)) {
            TenantSnapshotBuilder builder = TenantSnapshot.builder(TenantId.of("contoso.onmicrosoft.com"), NOW);
            return Subjects.read(Subjects.all(), graph).join().apply(builder).build();
        }
    }

    private static Interceptor answering(byte[] input) {
        int status = STATUSES[input.length == 0 ? 0 : (input[0] & 0xff) % STATUSES.length];
        List<byte[]> bodies = bodies(input);
        return chain -> {
            int number = Math.floorMod(chain.request().url().encodedPath().hashCode(), bodies.size());
            return new Response.Builder()
                    .request(chain.request())
                    .protocol(Protocol.HTTP_1_1)
                    .message("")
                    .code(status)
                    .body(ResponseBody.create(bodies.get(number), MediaType.get("application/json")))
                    .build();
        };
    }

    private static List<byte[]> bodies(byte[] input) {
        List<byte[]> bodies = new ArrayList<>();
        int start = Math.min(1, input.length);
        for (int end = start; end <= input.length; end++) {
            if (end == input.length || input[end] == 0) {
                bodies.add(Arrays.copyOfRange(input, start, end));
                start = end + 1;
            }
        }
        return bodies;
    }

    /** Runs everything at once on the thread of the fuzzer, which sees only that one. */
    private static final class Here extends AbstractExecutorService {

        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
