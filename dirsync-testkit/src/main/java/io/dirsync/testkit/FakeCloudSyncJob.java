package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.CloudSyncJob.Status;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The synchronization of one Active Directory domain by Cloud Sync in a fake tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param domain the domain, after which its service principal is named
 * @param template what it synchronizes: {@link #USERS_AND_GROUPS} or {@link #PASSWORDS}
 * @param status what it is doing; {@link Status#UNKNOWN} stands for a member that no client knows yet
 * @param schedule when it runs
 * @param runs what became of its runs
 * @param quarantine why it is slowed down; null for not at all
 */
public record FakeCloudSyncJob(
        String domain,
        String template,
        Status status,
        Schedule schedule,
        Runs runs,
        @Nullable FakeQuarantine quarantine) {

    /** The template of jobs for users, groups and contacts. */
    public static final String USERS_AND_GROUPS = "AD2AADProvisioning";

    /** The template of jobs for password hashes. */
    public static final String PASSWORDS = "AD2AADPasswordHash";

    /**
     * When a job runs.
     *
     * @param isActive whether it is to run at all
     * @param interval how often; null for the largest interval, by which the service says that there is none
     */
    public record Schedule(boolean isActive, @Nullable Duration interval) {}

    /**
     * What became of the runs of a job.
     *
     * @param last when the last one ended; null for none yet
     * @param lastSuccess when the last successful one ended; null for none yet
     * @param failures how many failed in a row since then
     * @param escrowsPruned whether errors were forgotten because there were too many
     */
    public record Runs(@Nullable Moment last, @Nullable Moment lastSuccess, long failures, boolean escrowsPruned) {}

    /** Checks that nothing but the quarantine is null. */
    public FakeCloudSyncJob {
        requireNonNull(domain, "domain");
        requireNonNull(template, "template");
        requireNonNull(status, "status");
        requireNonNull(schedule, "schedule");
        requireNonNull(runs, "runs");
    }

    /**
     * {@return an active job for users and groups, which succeeded 20 minutes ago and runs every 40 minutes}
     *
     * @param domain the Active Directory domain
     */
    public static FakeCloudSyncJob healthy(String domain) {
        Moment recent = Moment.ago(Duration.ofMinutes(20));
        return new FakeCloudSyncJob(
                domain,
                USERS_AND_GROUPS,
                Status.ACTIVE,
                new Schedule(true, Duration.ofMinutes(40)),
                new Runs(recent, recent, 0, false),
                null);
    }

    /**
     * {@return a job that was set up and never ran}
     *
     * @param domain the Active Directory domain
     */
    public static FakeCloudSyncJob neverRan(String domain) {
        return healthy(domain).status(Status.NOT_RUN).runs(new Runs(null, null, 0, false));
    }

    /**
     * {@return this job made from another template}
     *
     * @param changed for example {@link #PASSWORDS}
     */
    public FakeCloudSyncJob template(String changed) {
        return new FakeCloudSyncJob(domain, changed, status, schedule, runs, quarantine);
    }

    /**
     * {@return this job in another status}
     *
     * @param changed the status
     */
    public FakeCloudSyncJob status(Status changed) {
        return new FakeCloudSyncJob(domain, template, changed, schedule, runs, quarantine);
    }

    /**
     * {@return this job with another schedule}
     *
     * @param changed the schedule
     */
    public FakeCloudSyncJob schedule(Schedule changed) {
        return new FakeCloudSyncJob(domain, template, status, changed, runs, quarantine);
    }

    /**
     * {@return this job with other runs}
     *
     * @param changed what became of its runs
     */
    public FakeCloudSyncJob runs(Runs changed) {
        return new FakeCloudSyncJob(domain, template, status, schedule, changed, quarantine);
    }

    /** {@return this job, paused by somebody} */
    public FakeCloudSyncJob paused() {
        return status(Status.PAUSED).schedule(new Schedule(false, schedule.interval()));
    }

    /**
     * {@return this job in quarantine}
     *
     * @param why the quarantine
     */
    public FakeCloudSyncJob quarantined(FakeQuarantine why) {
        return new FakeCloudSyncJob(domain, template, Status.QUARANTINE, schedule, runs, requireNonNull(why, "why"));
    }

    /**
     * {@return this job with its last success at another time, and every run since then a failure}
     *
     * @param when when the last successful run ended
     * @param failures how many failed since then
     */
    public FakeCloudSyncJob failingSince(Moment when, long failures) {
        return runs(new Runs(runs.last(), when, failures, runs.escrowsPruned()));
    }
}
