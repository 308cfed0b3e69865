package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.Quarantine;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The facts of one Cloud Sync job, healthy unless said otherwise. */
record JobFacts(
        String domain,
        Fact<Status> status,
        Fact<Boolean> scheduled,
        Fact<Instant> scheduledSince,
        Fact<Instant> lastExecution,
        Fact<Instant> lastSuccess,
        Fact<Long> failures,
        Fact<Boolean> pruned,
        Fact<Quarantine> quarantine) {

    static final JobFacts HEALTHY = new JobFacts(
            "contoso.com",
            Fact.known(Status.ACTIVE),
            Fact.known(true),
            Fact.notRequested(),
            Fact.known(ago(Duration.ofMinutes(2))),
            Fact.known(ago(Duration.ofMinutes(2))),
            Fact.known(0L),
            Fact.known(false),
            Fact.missing());

    JobFacts domain(String value) {
        return new JobFacts(
                value, status, scheduled, scheduledSince, lastExecution, lastSuccess, failures, pruned, quarantine);
    }

    JobFacts status(Fact<Status> value) {
        return new JobFacts(
                domain, value, scheduled, scheduledSince, lastExecution, lastSuccess, failures, pruned, quarantine);
    }

    JobFacts status(Status value) {
        return status(Fact.known(value));
    }

    JobFacts schedule(Fact<Boolean> value, Fact<Instant> since) {
        return new JobFacts(domain, status, value, since, lastExecution, lastSuccess, failures, pruned, quarantine);
    }

    JobFacts runs(Fact<Instant> execution, Fact<Instant> success) {
        return new JobFacts(
                domain, status, scheduled, scheduledSince, execution, success, failures, pruned, quarantine);
    }

    JobFacts failures(Fact<Long> value) {
        return new JobFacts(
                domain, status, scheduled, scheduledSince, lastExecution, lastSuccess, value, pruned, quarantine);
    }

    JobFacts pruned(Fact<Boolean> value) {
        return new JobFacts(
                domain, status, scheduled, scheduledSince, lastExecution, lastSuccess, failures, value, quarantine);
    }

    JobFacts quarantine(Fact<Quarantine> value) {
        return new JobFacts(
                domain, status, scheduled, scheduledSince, lastExecution, lastSuccess, failures, pruned, value);
    }

    JobFacts quarantined(String reason, String code, Duration age) {
        return status(Status.QUARANTINE)
                .quarantine(Fact.known(new Quarantine(reason, code, Fact.known(ago(age)), Fact.missing())));
    }

    CloudSyncJob job() {
        return new CloudSyncJob(
                "AD2AADProvisioning.1a2b",
                domain,
                status,
                scheduled,
                scheduledSince,
                Fact.known(Duration.ofMinutes(2)),
                lastExecution,
                lastSuccess,
                failures,
                pruned,
                quarantine);
    }

    static TenantSnapshot snapshot(JobFacts... jobs) {
        return snapshot(
                Fact.known(List.of(jobs).stream().map(JobFacts::job).toList()),
                Fact.known(List.of(agent("SRV01", true), agent("SRV02", true), agent("SRV03", true))));
    }

    static TenantSnapshot snapshot(Fact<List<CloudSyncJob>> jobs, Fact<List<ProvisioningAgent>> agents) {
        return Inputs.HEALTHY.snapshot().toBuilder()
                .cloudSync(new CloudSync(jobs, agents))
                .build();
    }

    static ProvisioningAgent agent(String machine, boolean active) {
        return new ProvisioningAgent(machine, active, Set.of("provisioning"));
    }
}
