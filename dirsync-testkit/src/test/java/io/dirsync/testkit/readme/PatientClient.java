package io.dirsync.testkit.readme;

import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.graph.FakeGraph;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Stands for the code of the reader: it comes back after as long as it is asked to wait, by a clock of its own. */
record PatientClient(HttpClient http, URI organization) {

    static PatientClient of(FakeGraph graph) {
        return new PatientClient(
                HttpClient.newBuilder().sslContext(graph.sslContext()).build(),
                graph.graphEndpoint().resolve("/v1.0/organization"));
    }

    Duration readOrganization(TenantId tenant) throws IOException, InterruptedException {
        Duration waited = Duration.ZERO;
        HttpResponse<Void> answer = ask(tenant);
        while (answer.statusCode() == 429) {
            waited = waited.plusSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElseThrow());
            answer = ask(tenant);
        }
        return waited;
    }

    private HttpResponse<Void> ask(TenantId tenant) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(organization)
                .header("x-tenant", tenant.value())
                .build();
        return http.send(request, BodyHandlers.discarding());
    }
}
