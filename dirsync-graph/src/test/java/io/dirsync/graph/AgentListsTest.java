package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.ProvisioningAgent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentListsTest {

    private static final Listing NONE = listed();

    @Test
    void agentServesWhatItIsListedUnder() {
        assertThat(known(listed("{\"id\":\"1\",\"machineName\":\"A\",\"status\":\"Active\"}"), NONE))
                .containsExactly(new ProvisioningAgent("A", true, Set.of("provisioning")));
        assertThat(known(NONE, listed("{\"id\":\"1\",\"machineName\":\"A\",\"status\":\"inactive\"}")))
                .containsExactly(new ProvisioningAgent("A", false, Set.of("authentication")));
    }

    @Test
    void agentOfBothListsIsOneThatServesBoth() {
        Listing same = listed("{\"id\":\"1\",\"machineName\":\"A\",\"status\":\"active\"}");

        assertThat(known(same, same))
                .containsExactly(new ProvisioningAgent("A", true, Set.of("provisioning", "authentication")));
    }

    @Test
    void agentsOfOneMachineAreTwo() {
        Listing two = listed(
                "{\"id\":\"1\",\"machineName\":\"A\",\"status\":\"active\"}",
                "{\"id\":\"2\",\"machineName\":\"A\",\"status\":\"active\"}");

        assertThat(known(two, NONE)).hasSize(2);
    }

    @Test
    void whatAnAgentSaysItServesIsAdded() {
        Listing listed = listed("{\"id\":\"1\",\"machineName\":\"A\",\"status\":\"active\","
                + "\"supportedPublishingTypes\":[\"AppProxy\",null,5]}");

        assertThat(known(listed, NONE).get(0).publishingTypes()).containsExactlyInAnyOrder("provisioning", "appproxy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"machineName\":\"A\",\"status\":\"active\"}",
                "{\"id\":\"1\",\"machineName\":null,\"status\":\"active\"}",
                "{\"id\":\"1\",\"machineName\":\"A\"}",
                "{\"id\":\"1\",\"machineName\":\"A\",\"status\":true}",
                "{\"id\":\"1\",\"machineName\":\"A\",\"status\":\"somethingNew\"}"
            })
    void agentThatIsNotUnderstoodIsNotTakenForASilentOne(String odd) {
        Listing good = listed("{\"id\":\"2\",\"machineName\":\"B\",\"status\":\"active\"}");
        Gap gap = Gap.of(Gap.Reason.MALFORMED, "an agent has no id, no machineName or no known status");

        assertThat(AgentLists.merged(listed(odd), good).whyUnreadable()).contains(gap);
        assertThat(AgentLists.merged(good, listed(odd)).whyUnreadable()).contains(gap);
    }

    @Test
    void oneListIsNoAnswer() {
        Gap gap = Gap.of(Gap.Reason.TIMED_OUT);
        Listing failed = Reading.Failed.of(gap, Origin.unspecified());

        assertThat(AgentLists.merged(failed, NONE).whyUnreadable()).contains(gap);
        assertThat(AgentLists.merged(NONE, failed).whyUnreadable()).contains(gap);
        assertThat(AgentLists.merged(new Reading.Skipped(), NONE)).isEqualTo(Fact.notRequested());
    }

    private static List<ProvisioningAgent> known(Listing provisioning, Listing authentication) {
        return AgentLists.merged(provisioning, authentication).toOptional().orElseThrow();
    }

    private static Listing listed(String... agents) {
        return Samples.listed(agents);
    }
}
