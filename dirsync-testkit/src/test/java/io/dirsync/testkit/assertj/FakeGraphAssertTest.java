package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.junit.WithFakeGraph;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@WithFakeGraph
class FakeGraphAssertTest {

    private static final String ORGANIZATION = "/v1.0/organization?$select=id";

    @Test
    void passesWhenTheRequestsAreAsExpected(FakeGraph graph) throws Exception {
        ask(graph, ORGANIZATION);

        assertThat(graph)
                .wasAsked("v1.0/organization")
                .wasAsked("organization", 1)
                .wasAsked("users", 0)
                .wasNotAsked("beta/")
                .wasAskedForTokens(0);
    }

    @Test
    void listsTheRequestsWhenTheyAreOthers(FakeGraph graph) throws Exception {
        ask(graph, ORGANIZATION);
        ask(graph, "/v1.0/organization");

        failsWith("be asked for beta/", () -> assertThat(graph).wasAsked("beta/"));
        failsWith("be asked for organization once", () -> assertThat(graph).wasAsked("organization", 1));
        failsWith("be asked for organization 3 times", () -> assertThat(graph).wasAsked("organization", 3));
        failsWith("not be asked for organization", () -> assertThat(graph).wasNotAsked("organization"));
        failsWith("be asked for a token once", () -> assertThat(graph).wasAskedForTokens(1));
    }

    @Test
    void saysSoWhenThereWasNoRequest(FakeGraph graph) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(graph).wasAsked("organization"))
                .withMessage("Expected FakeGraph to be asked for organization, but there were no requests");
    }

    private static void failsWith(String expectation, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessage("Expected FakeGraph to " + expectation + ", but there were:\n  GET " + ORGANIZATION
                        + "\n  GET /v1.0/organization");
    }

    private static void ask(FakeGraph graph, String path) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().sslContext(graph.sslContext()).build();
        HttpRequest request =
                HttpRequest.newBuilder(graph.graphEndpoint().resolve(path)).build();
        client.send(request, BodyHandlers.discarding());
    }
}
