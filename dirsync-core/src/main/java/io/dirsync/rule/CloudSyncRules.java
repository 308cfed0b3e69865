package io.dirsync.rule;

import io.dirsync.finding.RuleId;
import java.util.List;
import java.util.stream.Stream;

/** The names of the built-in rules about Microsoft Entra Cloud Sync. */
public final class CloudSyncRules {

    /** The service slowed a job down because it fails. */
    public static final RuleId JOB_QUARANTINED = RuleId.of("cloudsync.job.quarantined");

    /** Deletions are held back until somebody decides. */
    public static final RuleId QUARANTINE_TOO_MANY_DELETES = RuleId.of("cloudsync.quarantine.too-many-deletes");

    /** The job cannot sign in. */
    public static final RuleId QUARANTINE_CREDENTIALS = RuleId.of("cloudsync.quarantine.credentials");

    /** The job has no agent that works. */
    public static final RuleId QUARANTINE_NO_AGENT = RuleId.of("cloudsync.quarantine.no-agent");

    /** Too many objects fail. */
    public static final RuleId QUARANTINE_ESCROW = RuleId.of("cloudsync.quarantine.escrow");

    /** Somebody or something quarantined the job for a reason that says little. */
    public static final RuleId QUARANTINE_ON_DEMAND = RuleId.of("cloudsync.quarantine.on-demand");

    /** The quarantine has lasted so long that the service disables the job soon. */
    public static final RuleId QUARANTINE_DISABLE_SOON = RuleId.of("cloudsync.quarantine.disable-soon");

    /** Somebody paused a job. */
    public static final RuleId JOB_PAUSED = RuleId.of("cloudsync.job.paused");

    /** A job has never run. */
    public static final RuleId JOB_NEVER_RAN = RuleId.of("cloudsync.job.never-ran");

    /** The last runs of a job failed as a whole. */
    public static final RuleId JOB_FAILING = RuleId.of("cloudsync.job.failing");

    /** An active job has not succeeded for some time. */
    public static final RuleId JOB_STALE = RuleId.of("cloudsync.job.stale");

    /** The service forgot errors of objects because there were too many. */
    public static final RuleId JOB_ESCROWS_PRUNED = RuleId.of("cloudsync.job.escrows-pruned");

    /** There are jobs, but no agent is active. */
    public static final RuleId AGENT_NONE_ACTIVE = RuleId.of("cloudsync.agent.none-active");

    /** Some agents are active and some are not. */
    public static final RuleId AGENT_INACTIVE = RuleId.of("cloudsync.agent.inactive");

    /** Exactly one agent is active. */
    public static final RuleId AGENT_SINGLE = RuleId.of("cloudsync.agent.single");

    /** Connect Sync and Cloud Sync both synchronize this tenant. */
    public static final RuleId BOTH_ENGINES = RuleId.of("cloudsync.both-engines");

    private CloudSyncRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return Stream.of(
                        AgentRules.all(policy),
                        QuarantineRules.all(policy),
                        CloudSyncJobRules.all(policy),
                        CloudSyncStalenessRules.all(policy),
                        BothEnginesRule.all(policy))
                .flatMap(List::stream)
                .toList();
    }
}
