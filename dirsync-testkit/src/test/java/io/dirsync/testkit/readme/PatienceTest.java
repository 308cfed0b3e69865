package io.dirsync.testkit.readme;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.junit.StartingFrom;
import io.dirsync.testkit.junit.WithFakeGraph;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@WithFakeGraph
class PatienceTest {

    @Test
    void waitsAsLongAsGraphAsksFor(FakeGraph graph, @StartingFrom(Scenario.HEALTHY) FakeTenant contoso)
            throws Exception {
        graph.script(
                Fault.onGraph("organization").throttled(Duration.ofSeconds(7)).once());

        Duration waited = PatientClient.of(graph).readOrganization(contoso.id());

        assertThat(waited).isEqualTo(Duration.ofSeconds(7));
        assertThat(graph).wasAsked("v1.0/organization", 2);
    }
}
