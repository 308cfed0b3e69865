package io.dirsync.graph;

import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AnonymousAuthenticationProvider;
import com.microsoft.kiota.http.ObservabilityOptions;
import com.microsoft.kiota.http.middleware.options.UrlReplaceHandlerOption;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Builds the requests with the Graph SDK; they carry no token yet. */
final class GraphRequests {

    // Building a client edits registries of the SDK that are static and not safe for use by several threads.
    private static final Object BUILDING = new Object();

    private final URI endpoint;
    private final BaseGraphRequestAdapter adapter;
    private final GraphServiceClient client;

    /** The queries that every check sends; others may name objects of a tenant, and would pile up here. */
    private final ConcurrentMap<GraphQuery, Request> prepared = new ConcurrentHashMap<>();

    private GraphRequests(URI endpoint, OkHttpClient http) {
        this.endpoint = endpoint;
        this.adapter = new BaseGraphRequestAdapter(new AnonymousAuthenticationProvider(), endpoint + "/v1.0", http);
        this.client = new GraphServiceClient(adapter);
    }

    static GraphRequests to(URI endpoint, OkHttpClient http) {
        synchronized (BUILDING) {
            return new GraphRequests(endpoint, http);
        }
    }

    /** The first request of a query. */
    Request read(GraphQuery query) {
        Request request =
                CoreQueries.ALL.contains(query) ? prepared.computeIfAbsent(query, this::prepare) : build(query);
        return withOwnId(request.newBuilder());
    }

    private Request build(GraphQuery query) {
        RequestInformation request = query.request().with(client);
        request.pathParameters.put("baseurl", endpoint + "/" + query.apiVersion());
        Request sdk = adapter.convertToNativeRequest(request);
        return query.isEventual()
                ? sdk.newBuilder().header("ConsistencyLevel", "eventual").build()
                : sdk;
    }

    /** Does once what the SDK would do to each request, and takes the request out of the trace of the check that built it. */
    private Request prepare(GraphQuery query) {
        Request request = build(query);
        return request.newBuilder()
                .url(request.url().toString().replace("%24", "$"))
                .tag(UrlReplaceHandlerOption.class, new UrlReplaceHandlerOption(Map.of(), false))
                .tag(ObservabilityOptions.class, null)
                .build();
    }

    /** The request for what follows an earlier page; whatever the first one asked for is asked for again. */
    static Request follow(Request earlier, HttpUrl next) {
        return withOwnId(earlier.newBuilder().url(next));
    }

    /** The SDK would send one and the same id with every request of a client. */
    private static Request withOwnId(Request.Builder request) {
        return request.header("client-request-id", randomId().toString()).build();
    }

    /** It names a request and protects nothing, so it need not be unpredictable, for which threads would queue up. */
    private static UUID randomId() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return new UUID((chance.nextLong() & ~0xf000L) | 0x4000L, (chance.nextLong() >>> 2) | (1L << 63));
    }
}
