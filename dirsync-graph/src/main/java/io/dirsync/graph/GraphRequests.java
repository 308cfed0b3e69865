package io.dirsync.graph;

import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AnonymousAuthenticationProvider;
import java.net.URI;
import java.util.UUID;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Builds the requests with the Graph SDK; they carry no token yet. */
final class GraphRequests {

    // Building a client edits registries of the SDK that are static and not safe for use by several threads.
    private static final Object BUILDING = new Object();

    private static final String[] ORGANIZATION = {
        "id",
        "displayName",
        "createdDateTime",
        "assignedPlans",
        "verifiedDomains",
        "onPremisesSyncEnabled",
        "onPremisesLastSyncDateTime"
    };
    private static final String[] ORGANIZATION_BETA = {
        "id", "createdDateTime", "assignedPlans", "onPremisesLastPasswordSyncDateTime"
    };

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

    Request read(GraphResource resource) {
        RequestInformation request = switch (resource) {
            case ORGANIZATION -> organization(ORGANIZATION);
            case ORGANIZATION_BETA -> organization(ORGANIZATION_BETA);
            case SYNCHRONIZATION ->
                client.directory().onPremisesSynchronization().toGetRequestInformation();
        };
        request.pathParameters.put("baseurl", endpoint + "/" + resource.apiVersion());
        // The SDK would send one and the same id with every request of a client.
        request.headers.add("client-request-id", UUID.randomUUID().toString());
        return adapter.convertToNativeRequest(request);
    }

    private RequestInformation organization(String[] members) {
        return client.organization().toGetRequestInformation(get -> get.queryParameters.select = members.clone());
    }
}
