package io.dirsync.graph;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

/** What all checks of a source share on their way to Microsoft Graph. */
record GraphLink(GraphChannels channels, HostGuard guard, GraphRequests requests, AnswerReader answers) {

    static GraphLink over(Connections connections, Clock clock) {
        Endpoints endpoints = connections.endpoints();
        return new GraphLink(
                connections.channels(),
                HostGuard.of(endpoints.graph()),
                GraphRequests.to(endpoints.graph(), connections.graph()),
                new AnswerReader(endpoints.cloud(), clock));
    }

    /** Does what takes long the first time in a process, while there is something else to wait for. */
    void warmUp() {
        CoreQueries.ALL.forEach(requests::read);
        HttpAnswer.warmUp();
    }

    /** How the requests of one check are answered. */
    Exchange exchange(Bearer bearer, Deadline deadline) {
        RetryPolicy retries = new RetryPolicy(
                deadline, answers.clock(), () -> ThreadLocalRandom.current().nextDouble());
        return new Exchange(Exchanges.until(deadline, channels.enter()), bearer, guard, retries);
    }
}
