package io.dirsync.graph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The least that reading can cost: the client of the JDK, all requests at once, the few values taken from the trees. */
record Floor(HttpClient http, List<HttpRequest> requests) implements Contender {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Floor at(URI stub, Facts facts) {
        return new Floor(
                HttpClient.newHttpClient(),
                facts.paths().stream().map(path -> request(stub + path)).toList());
    }

    @Override
    public void check() {
        List<CompletableFuture<JsonNode>> answers = requests.stream()
                .map(request -> http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                        .thenApply(Floor::first))
                .toList();
        OffsetDateTime.parse(text(answers.get(0).join(), "onPremisesLastSyncDateTime"));
        OffsetDateTime.parse(text(answers.get(1).join(), "onPremisesLastPasswordSyncDateTime"));
        for (CompletableFuture<JsonNode> synchronization : answers.subList(2, answers.size())) {
            if (!synchronization
                    .join()
                    .path("features")
                    .path("passwordSyncEnabled")
                    .asBoolean()) {
                throw new IllegalStateException("No features.");
            }
        }
    }

    /** The client ends when it is no longer reachable. */
    @Override
    public void close() {}

    private static HttpRequest request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + CannedAnswers.TOKEN)
                .header("Accept", "application/json")
                .build();
    }

    private static JsonNode first(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body()).path("value").path(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode organization, String member) {
        return organization.path(member).asText();
    }
}
