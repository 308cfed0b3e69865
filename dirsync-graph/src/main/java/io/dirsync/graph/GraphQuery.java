package io.dirsync.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.RequestInformation;
import io.dirsync.snapshot.Origin;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of Microsoft Graph, whichever the tenant.
 *
 * @param source on whose behalf; it is asked only if the source was chosen
 * @param endpoint the resource without version, as evidence names it
 * @param permission what to grant if it is refused
 * @param isEventual whether it is an advanced query, which asks for {@code ConsistencyLevel: eventual}
 * @param request how the SDK builds it
 */
record GraphQuery(
        GraphSource source, String endpoint, GraphPermission permission, boolean isEventual, SdkRequest request) {

    /** Builds a request; host and version are filled in later. */
    @FunctionalInterface
    interface SdkRequest {
        RequestInformation with(GraphServiceClient client);
    }

    /** A query that the first permission of its source opens. */
    static GraphQuery of(GraphSource source, String endpoint, SdkRequest request) {
        return new GraphQuery(source, endpoint, source.permissions().get(0), false, request);
    }

    /** A resource for which version 1.0 of the SDK has no builder; the options are those of OData, with their dollars. */
    static GraphQuery of(GraphSource source, String endpoint, Map<String, String> options) {
        return of(source, endpoint, client -> plain(endpoint, options));
    }

    GraphQuery needing(GraphPermission other) {
        return new GraphQuery(source, endpoint, other, isEventual, request);
    }

    GraphQuery eventual() {
        return new GraphQuery(source, endpoint, permission, true, request);
    }

    String apiVersion() {
        return source.apiVersion();
    }

    Origin origin(@Nullable String requestId) {
        return new Origin(endpoint, apiVersion(), requestId);
    }

    @Override
    public String toString() {
        return apiVersion() + "/" + endpoint;
    }

    private static RequestInformation plain(String endpoint, Map<String, String> options) {
        RequestInformation request = new RequestInformation();
        request.httpMethod = HttpMethod.GET;
        request.urlTemplate = "{+baseurl}/" + endpoint + template(options);
        options.forEach((name, value) -> request.addQueryParameter(encoded(name), value));
        request.headers.tryAdd("Accept", "application/json");
        return request;
    }

    private static String template(Map<String, String> options) {
        return options.isEmpty()
                ? ""
                : "{?"
                        + encoded(String.join(
                                ",", options.keySet().stream().sorted().toList())) + "}";
    }

    /** Templates know no dollar. */
    private static String encoded(String names) {
        return names.replace("$", "%24");
    }
}
