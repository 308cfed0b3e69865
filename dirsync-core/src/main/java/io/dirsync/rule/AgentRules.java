package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.REGISTER_AGENTS;
import static io.dirsync.finding.SyncActions.RESTART_AGENT;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.ProvisioningAgent;
import java.util.List;
import java.util.function.Function;

/** Whether enough agents carry the jobs of Cloud Sync. */
final class AgentRules {

    /** Microsoft recommends three. */
    private static final long RECOMMENDED = 3;

    private static final String PROVISIONING = "provisioning";

    /** The machines whose agents serve Cloud Sync. */
    private record Agents(List<String> active, List<String> inactive) {

        static Agents of(List<ProvisioningAgent> all) {
            return new Agents(machines(all, true), machines(all, false));
        }

        /** Agents can serve other products; one of which nothing is said came with those that serve Cloud Sync. */
        private static List<String> machines(List<ProvisioningAgent> all, boolean active) {
            return all.stream()
                    .filter(agent -> agent.active() == active)
                    .filter(agent -> agent.publishingTypes().isEmpty()
                            || agent.publishingTypes().contains(PROVISIONING))
                    .map(ProvisioningAgent::machine)
                    .toList();
        }
    }

    private AgentRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(CloudSyncRules.AGENT_NONE_ACTIVE, policy, AgentRules::noneActive),
                BuiltInRule.info(CloudSyncRules.AGENT_INACTIVE, policy, AgentRules::inactive),
                BuiltInRule.info(CloudSyncRules.AGENT_SINGLE, policy, AgentRules::single));
    }

    private static Verdict noneActive(SyncView view) {
        return whereJobsExist(
                view,
                agents -> agents.active().isEmpty()
                        ? Verdict.violated(Evidence.of("agents", agents.inactive()))
                                .recommending(RESTART_AGENT, REGISTER_AGENTS)
                        : Verdict.passed());
    }

    /** With one agent left there is nothing to fall back to. */
    private static Verdict inactive(SyncView view) {
        return whereJobsExist(view, agents -> {
            if (agents.active().isEmpty()) {
                return Verdict.notApplicable("other-rule");
            }
            if (agents.inactive().isEmpty()) {
                return Verdict.passed();
            }
            return Verdict.violated(Evidence.of("agents", agents.inactive()), active(agents))
                    .withSeverity(agents.active().size() == 1 ? Severity.WARNING : Severity.INFO)
                    .recommending(RESTART_AGENT);
        });
    }

    private static Verdict single(SyncView view) {
        return whereJobsExist(
                view,
                agents -> agents.active().size() == 1
                        ? Verdict.violated(
                                        Evidence.of("agents", agents.active()), Evidence.of("recommended", RECOMMENDED))
                                .explainedBy(CloudSyncRules.AGENT_INACTIVE)
                                .recommending(REGISTER_AGENTS)
                        : Verdict.passed());
    }

    private static Evidence active(Agents agents) {
        return Evidence.of("activeAgents", agents.active());
    }

    private static Verdict whereJobsExist(SyncView view, Function<Agents, Verdict> judge) {
        CloudSync cloudSync = view.snapshot().cloudSync();
        return Verdict.judge(
                cloudSync.jobs(),
                jobs -> jobs.isEmpty()
                        ? Verdict.notApplicable("no-jobs")
                        : Verdict.judge(cloudSync.agents(), agents -> judge.apply(Agents.of(agents))));
    }
}
