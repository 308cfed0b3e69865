package io.dirsync.rule;

import static io.dirsync.rule.JobFacts.agent;
import static io.dirsync.rule.JobFacts.snapshot;
import static io.dirsync.snapshot.Snapshots.ago;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules about provisioning agents. */
class AgentRulesTest {

    private static final Fact<List<CloudSyncJob>> JOBS = Fact.known(List.of(JobFacts.HEALTHY.job()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # active | inactive | none-active | inactive | single
        0 | 0 | CRITICAL | not-applicable | passed
        0 | 2 | CRITICAL | not-applicable | passed
        1 | 0 | passed   | passed         | INFO
        1 | 1 | passed   | WARNING        | INFO
        2 | 0 | passed   | passed         | passed
        2 | 1 | passed   | INFO           | passed
        3 | 0 | passed   | passed         | passed
        """)
    void countsTheAgents(int active, int inactive, String none, String some, String single) {
        TenantSnapshot snapshot = snapshot(JOBS, Fact.known(agents(active, inactive)));

        assertThat(Verdicts.of(CloudSyncRules.AGENT_NONE_ACTIVE, snapshot)).isEqualTo(none);
        assertThat(Verdicts.of(CloudSyncRules.AGENT_INACTIVE, snapshot)).isEqualTo(some);
        assertThat(Verdicts.of(CloudSyncRules.AGENT_SINGLE, snapshot)).isEqualTo(single);
    }

    @Test
    void explainsTheSingleAgentByTheInactiveOnes() {
        SyncHealthReport report = RuleSet.standard().evaluate(snapshot(JOBS, Fact.known(agents(1, 2))));

        assertThat(report.consequences())
                .extracting(Finding::rule, Finding::root)
                .containsExactly(Tuple.tuple(CloudSyncRules.AGENT_SINGLE, CloudSyncRules.AGENT_INACTIVE));
    }

    @Test
    void countsOnlyAgentsThatServeCloudSync() {
        var passThrough = new ProvisioningAgent("SRV09", true, Set.of("authentication"));
        var undeclared = new ProvisioningAgent("SRV08", true, Set.of());

        assertThat(Verdicts.of(CloudSyncRules.AGENT_NONE_ACTIVE, snapshot(JOBS, Fact.known(List.of(passThrough)))))
                .isEqualTo("CRITICAL");
        assertThat(Verdicts.of(CloudSyncRules.AGENT_NONE_ACTIVE, snapshot(JOBS, Fact.known(List.of(undeclared)))))
                .isEqualTo("passed");
    }

    @Test
    void saysNothingOfAgentsWhereThereIsNoJob() {
        TenantSnapshot snapshot = snapshot(Fact.known(List.of()), Fact.known(List.of()));

        assertThat(Verdicts.rules("cloudsync."))
                .allSatisfy(rule -> assertThat(Verdicts.of(rule, snapshot)).isEqualTo("not-applicable"));
    }

    @Test
    void namesTheMachines() {
        TenantSnapshot snapshot = snapshot(JOBS, Fact.known(agents(1, 2)));

        assertThat(Verdicts.evidence(CloudSyncRules.AGENT_INACTIVE, snapshot))
                .containsEntry("agents", List.of("OFF0", "OFF1"))
                .containsEntry("activeAgents", List.of("ON0"));
        assertThat(Verdicts.evidence(CloudSyncRules.AGENT_SINGLE, snapshot))
                .containsEntry("agents", List.of("ON0"))
                .containsEntry("recommended", 3L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, cloudsync.agent.none-active, A70 A71",
        "1, cloudsync.agent.inactive, A70",
        "1, cloudsync.agent.single, A71"
    })
    void recommends(int active, String rule, String actions) {
        assertThat(Verdicts.actions(RuleId.of(rule), snapshot(JOBS, Fact.known(agents(active, 1)))))
                .isEqualTo(actions);
    }

    @Test
    void explainsStaleJobsByTheLackOfAgents() {
        JobFacts stale = JobFacts.HEALTHY.runs(Fact.missing(), Fact.known(ago(Duration.ofDays(5))));

        SyncHealthReport report =
                RuleSet.standard().evaluate(snapshot(Fact.known(List.of(stale.job())), Fact.known(agents(0, 1))));

        assertThat(report.consequences())
                .extracting(Finding::rule, Finding::root)
                .containsExactly(Tuple.tuple(CloudSyncRules.JOB_STALE, CloudSyncRules.AGENT_NONE_ACTIVE));
    }

    private static List<ProvisioningAgent> agents(int active, int inactive) {
        List<ProvisioningAgent> agents = new ArrayList<>();
        for (int i = 0; i < active; i++) {
            agents.add(agent("ON" + i, true));
        }
        for (int i = 0; i < inactive; i++) {
            agents.add(agent("OFF" + i, false));
        }
        return agents;
    }
}
