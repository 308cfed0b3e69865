package io.dirsync.rule;

import static io.dirsync.rule.JobFacts.HEALTHY;
import static io.dirsync.rule.JobFacts.agent;
import static io.dirsync.rule.Trigger.inCloud;
import static io.dirsync.rule.Trigger.inConnect;
import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ProvisioningAgent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What makes the rules of Cloud Sync speak. */
@NullMarked
final class CloudSyncTriggers {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private CloudSyncTriggers() {}

    static Stream<Trigger> all() {
        return Stream.of(agents(), causes(), quarantines(), jobs(), stale(), both())
                .flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> agents() {
        return Stream.of(
                agents(CloudSyncRules.AGENT_NONE_ACTIVE, agent("SRV01", false)),
                agents(
                        CloudSyncRules.AGENT_INACTIVE,
                        agent("SRV01", true),
                        agent("SRV02", true),
                        agent("SRV03", false)),
                agents(CloudSyncRules.AGENT_INACTIVE, agent("SRV01", true), agent("SRV02", false)),
                agents(CloudSyncRules.AGENT_SINGLE, agent("SRV01", true)));
    }

    private static Stream<Trigger> causes() {
        return Stream.of(
                quarantined(CloudSyncRules.QUARANTINE_TOO_MANY_DELETES, "TooManyDeletes", ""),
                quarantined(CloudSyncRules.QUARANTINE_CREDENTIALS, "EncounteredQuarantineException", ""),
                quarantined(CloudSyncRules.QUARANTINE_NO_AGENT, "", "HybridIdentityServiceNoAgentsAssigned"),
                quarantined(CloudSyncRules.QUARANTINE_NO_AGENT, "", "HybridIdentityServiceNoActiveAgents"),
                quarantined(CloudSyncRules.QUARANTINE_ESCROW, "EncounteredBaseEscrowThreshold", ""),
                quarantined(CloudSyncRules.QUARANTINE_ON_DEMAND, "QuarantinedOnDemand", ""));
    }

    private static Stream<Trigger> quarantines() {
        return Stream.of(
                quarantined(CloudSyncRules.JOB_QUARANTINED, "", "SomethingNew"),
                quarantined(CloudSyncRules.JOB_QUARANTINED, "", "HybridIdentityServiceInvalidResource"),
                quarantined(CloudSyncRules.JOB_QUARANTINED, "", "HybridIdentityServiceAgentSignalingError"),
                job(CloudSyncRules.JOB_QUARANTINED, HEALTHY.quarantined("", "SomethingNew", TWO_DAYS)),
                job(
                        CloudSyncRules.QUARANTINE_DISABLE_SOON,
                        HEALTHY.quarantined("", "SomethingNew", Duration.ofDays(22))));
    }

    private static Stream<Trigger> jobs() {
        JobFacts idle = HEALTHY.status(Status.NOT_RUN);
        return Stream.of(
                job(CloudSyncRules.JOB_FAILING, HEALTHY.failures(Fact.known(3L))),
                job(CloudSyncRules.JOB_PAUSED, HEALTHY.status(Status.PAUSED)),
                job(CloudSyncRules.JOB_PAUSED, HEALTHY.status(Status.PAUSED))
                        .declaring(they -> they.withCloudSyncPaused(Expectation.EXPECTED)),
                job(CloudSyncRules.JOB_NEVER_RAN, idle),
                job(CloudSyncRules.JOB_NEVER_RAN, idle.schedule(Fact.known(true), Fact.known(ago(TWO_DAYS)))),
                job(CloudSyncRules.JOB_ESCROWS_PRUNED, HEALTHY.pruned(Fact.known(true))));
    }

    private static Stream<Trigger> stale() {
        return Stream.of(Duration.ofHours(30), HOUR.multipliedBy(2), Duration.ofDays(4))
                .map(age -> Fact.known(ago(age)))
                .map(ran -> job(CloudSyncRules.JOB_STALE, ran(ran)));
    }

    private static Stream<Trigger> both() {
        return Stream.of(
                inConnect(CloudSyncRules.BOTH_ENGINES, change -> change.cloudSync(HealthyTenants.CLOUD.cloudSync())));
    }

    private static JobFacts ran(Fact<Instant> at) {
        return HEALTHY.runs(at, at);
    }

    private static Trigger quarantined(RuleId id, String reason, String code) {
        return job(id, HEALTHY.quarantined(reason, code, HOUR));
    }

    private static Trigger job(RuleId id, JobFacts job) {
        return inCloud(
                id,
                change -> change.cloudSync(new CloudSync(
                        Fact.known(List.of(job.job())),
                        HealthyTenants.CLOUD.cloudSync().agents())));
    }

    private static Trigger agents(RuleId id, ProvisioningAgent... agents) {
        return inCloud(
                id,
                change -> change.cloudSync(
                        new CloudSync(HealthyTenants.CLOUD.cloudSync().jobs(), Fact.known(List.of(agents)))));
    }
}
