package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dirsync.testkit.graph.Fault;
import java.time.Duration;
import java.util.EnumSet;
import okhttp3.Call;
import org.junit.jupiter.api.Test;

class GraphReaderTest extends FakeGraphTests {

    @Test
    void interruptionCancelsTheRequests() {
        graph.script(Fault.onGraph("").neverAnswers());
        Network network = new Network(graph.proxyAddress(), graph.trustStore(), Duration.ofSeconds(20));
        try (Connections connections = Connections.open(Endpoints.of(GraphCloud.GLOBAL), network, Workers.of(null))) {
            GraphReader reader = new GraphReader(connections, graph.clock());
            Deadline deadline = Deadline.in(Duration.ofSeconds(20));

            Thread.currentThread().interrupt();

            assertThatExceptionOfType(InterruptedException.class)
                    .isThrownBy(
                            () -> reader.read(EnumSet.allOf(GraphResource.class), new AccessToken("t0ken"), deadline));
            assertThat(connections.graph().dispatcher().runningCalls()).allMatch(Call::isCanceled);
        }
    }
}
