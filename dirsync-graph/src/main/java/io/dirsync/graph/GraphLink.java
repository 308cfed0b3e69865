package io.dirsync.graph;

import java.time.Clock;
import okhttp3.OkHttpClient;

/** What all checks of a source share on their way to Microsoft Graph. */
record GraphLink(OkHttpClient http, HostGuard guard, GraphRequests requests, AnswerReader answers) {

    static GraphLink over(Connections connections, Clock clock) {
        Endpoints endpoints = connections.endpoints();
        return new GraphLink(
                connections.graph(),
                HostGuard.of(endpoints.graph()),
                GraphRequests.to(endpoints.graph(), connections.graph()),
                new AnswerReader(endpoints.cloud(), clock));
    }
}
