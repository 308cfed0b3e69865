package io.dirsync.graph;

import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AnonymousAuthenticationProvider;
import java.net.URI;
import java.util.UUID;
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
        RequestInformation request = query.request().with(client);
        request.pathParameters.put("baseurl", endpoint + "/" + query.apiVersion());
        Request sdk = adapter.convertToNativeRequest(request);
        Request.Builder built = sdk.newBuilder();
        if (query.isEventual()) {
            built.header("ConsistencyLevel", "eventual");
        }
        return withOwnId(built);
    }

    /** The request for what follows an earlier page; whatever the first one asked for is asked for again. */
    static Request follow(Request earlier, HttpUrl next) {
        return withOwnId(earlier.newBuilder().url(next));
    }

    /** The SDK would send one and the same id with every request of a client. */
    private static Request withOwnId(Request.Builder request) {
        return request.header("client-request-id", UUID.randomUUID().toString()).build();
    }
}
