package io.dirsync.testkit.junit;

import io.dirsync.testkit.graph.FakeGraph;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who asks a server without a token. */
record Visitor(FakeGraph server, HttpClient client) {

    static Visitor of(FakeGraph server) {
        return new Visitor(
                server, HttpClient.newBuilder().sslContext(server.sslContext()).build());
    }

    int get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.graphEndpoint().resolve(path)).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
