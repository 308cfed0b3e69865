package io.dirsync.graph;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
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

    /** How the requests of one check are answered. */
    Exchange exchange(Bearer bearer, Deadline deadline) {
        RetryPolicy retries = new RetryPolicy(
                deadline, answers.clock(), () -> ThreadLocalRandom.current().nextDouble());
        return new Exchange(Exchanges.until(deadline, http), bearer, guard, retries);
    }
}
