package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Connections connections =
            Connections.open(Endpoints.of(GraphCloud.GLOBAL), new Network(null, null, TIMEOUT), Workers.of(null));

    @AfterEach
    void close() {
        connections.close();
    }

    /** Its requests end with their check; a list of timeouts that all of them share would hold up a fleet. */
    @Test
    void requestsToGraphHaveNoTimeoutOfTheirOwn() {
        OkHttpClient graph = connections.channels().enter().http();

        assertThat(graph.callTimeoutMillis()).isZero();
        assertThat(graph.readTimeoutMillis()).isZero();
        assertThat(graph.writeTimeoutMillis()).isZero();
    }

    @Test
    void connectionsToGraphAreTriedBeforeTheyAreMissed() {
        assertThat(connections.channels().enter().http().pingIntervalMillis())
                .isPositive()
                .isLessThan((int) TIMEOUT.toMillis());
    }

    @Test
    void whatWaitsForTheAuthorityEndsInTime() {
        assertThat(connections.authority().callTimeoutMillis()).isEqualTo((int) TIMEOUT.toMillis());
        assertThat(connections.authority().readTimeoutMillis()).isEqualTo((int) TIMEOUT.toMillis());
    }
}
