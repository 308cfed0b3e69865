package com.contoso;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.FakeGraph;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client for Graph in a few lines. */
record GraphClient(FakeGraph graph, HttpClient http) {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    static GraphClient of(FakeGraph graph) {
        return new GraphClient(
                graph, HttpClient.newBuilder().sslContext(graph.sslContext()).build());
    }

    String organization(FakeTenant tenant) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(graph.graphEndpoint().resolve("/v1.0/organization"));
        return send(request.header("Authorization", "Bearer " + token(tenant)));
    }

    private String token(FakeTenant tenant) throws Exception {
        URI endpoint = graph.authority().resolve("/" + tenant.guid() + "/oauth2/v2.0/token");
        String form = "grant_type=client_credentials&client_id=" + graph.clientId() + "&client_secret="
                + graph.clientSecret() + "&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default";
        Matcher token = TOKEN.matcher(send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
        if (!token.find()) {
            throw new IllegalStateException("no token");
        }
        return token.group(1);
    }

    private String send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString()).body();
    }
}
