package io.dirsync.graph;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import okhttp3.OkHttpClient;

/** Reads resources of one tenant, all at the same time. */
final class GraphReader {

    private final OkHttpClient http;
    private final HostGuard guard;
    private final GraphRequests requests;
    private final AnswerReader answers;

    GraphReader(Connections connections, Clock clock) {
        Endpoints endpoints = connections.endpoints();
        this.http = connections.graph();
        this.guard = HostGuard.of(endpoints.graph());
        this.requests = GraphRequests.to(endpoints.graph(), http);
        this.answers = new AnswerReader(endpoints.cloud(), clock);
    }

    /** One reading per resource; those that were not wanted are skipped. */
    Map<GraphResource, Reading> read(Set<GraphResource> wanted, AccessToken token, Deadline deadline)
            throws InterruptedException {
        Map<GraphResource, GraphCall> calls = new EnumMap<>(GraphResource.class);
        for (GraphResource resource : wanted) {
            calls.put(resource, GraphCall.send(http, token.attachTo(requests.read(resource), guard)));
        }
        try {
            return await(calls, deadline);
        } catch (InterruptedException e) {
            calls.values().forEach(GraphCall::cancel);
            throw e;
        }
    }

    private Map<GraphResource, Reading> await(Map<GraphResource, GraphCall> calls, Deadline deadline)
            throws InterruptedException {
        Map<GraphResource, Reading> readings = new EnumMap<>(GraphResource.class);
        for (GraphResource resource : GraphResource.values()) {
            GraphCall call = calls.get(resource);
            readings.put(resource, call == null ? new Reading.Skipped() : await(resource, call, deadline));
        }
        return readings;
    }

    private Reading await(GraphResource resource, GraphCall call, Deadline deadline) throws InterruptedException {
        try {
            return answers.read(resource, call.await(deadline));
        } catch (IOException e) {
            return answers.read(resource, e);
        }
    }
}
