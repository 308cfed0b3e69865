package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CLEAR_QUARANTINE;
import static io.dirsync.finding.SyncActions.RESUME_JOB;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.CloudSyncJob.Status;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Whether the jobs of Cloud Sync run, and whether their runs succeed. */
final class CloudSyncJobRules {

    /** So many complete failures in a row are no coincidence; our own choice. */
    private static final long FAILING = 3;

    /** How long a scheduled job may take to run for the first time; our own choice. */
    private static final Duration FIRST_RUN = Duration.ofHours(24);

    private CloudSyncJobRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.warning(CloudSyncRules.JOB_FAILING, policy, view -> each(view, CloudSyncJobRules::failing)),
                BuiltInRule.warning(CloudSyncRules.JOB_PAUSED, policy, view -> each(view, CloudSyncJobRules::paused)),
                BuiltInRule.info(CloudSyncRules.JOB_NEVER_RAN, policy, view -> each(view, CloudSyncJobRules::neverRan)),
                BuiltInRule.warning(
                        CloudSyncRules.JOB_ESCROWS_PRUNED,
                        policy,
                        view -> each(view, CloudSyncJobRules::escrowsPruned)));
    }

    /** A status that this version of the library does not know may be any of those that a rule looks for. */
    static Verdict where(CloudSyncJob job, Set<Status> wanted, Supplier<? extends Verdict> judge) {
        return Verdict.judge(job.status(), status -> {
            if (status == Status.UNKNOWN) {
                return Verdict.indeterminate("job-status-unknown");
            }
            return wanted.contains(status) ? judge.get() : Verdict.passed();
        });
    }

    private static Verdict each(SyncView view, BiFunction<SyncView, CloudSyncJob, Verdict> judge) {
        return ItemKind.JOBS.judge(view.snapshot().cloudSync().jobs(), job -> judge.apply(view, job));
    }

    private static Verdict failing(SyncView view, CloudSyncJob job) {
        return Verdict.judge(
                job.successiveFailures(),
                failures -> failures < FAILING
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("failures", failures)
                                        .from(job.successiveFailures().origin()))
                                .recommending(CLEAR_QUARANTINE));
    }

    private static Verdict paused(SyncView view, CloudSyncJob job) {
        return where(
                job,
                Set.of(Status.PAUSED),
                () -> Verdict.violated()
                        .withSeverity(
                                view.expectations().cloudSyncPaused() == Expectation.EXPECTED
                                        ? Severity.INFO
                                        : Severity.WARNING)
                        .recommending(RESUME_JOB));
    }

    private static Verdict neverRan(SyncView view, CloudSyncJob job) {
        return where(job, Set.of(Status.NOT_CONFIGURED, Status.NOT_RUN), () -> {
            Verdict idle = neverRan(Severity.INFO);
            return job.scheduled()
                    .fold(
                            scheduled -> scheduled ? neverRanThoughScheduled(view, job) : idle,
                            missing -> idle,
                            gap -> gap.isChosen() ? idle : Verdict.ofGap(gap));
        });
    }

    private static Verdict neverRanThoughScheduled(SyncView view, CloudSyncJob job) {
        Verdict recent = neverRan(Severity.INFO);
        return job.scheduledSince()
                .fold(
                        since -> view.judgeAge(
                                job.scheduledSince(),
                                aged -> aged.isOver(FIRST_RUN) ? neverRan(Severity.WARNING) : recent),
                        missing -> recent,
                        gap -> gap.isChosen() ? recent : Verdict.ofGap(gap));
    }

    private static Verdict neverRan(Severity severity) {
        return Verdict.violated().withSeverity(severity).recommending(RESUME_JOB);
    }

    private static Verdict escrowsPruned(SyncView view, CloudSyncJob job) {
        return Verdict.judge(
                job.escrowsPruned(),
                pruned -> pruned ? Verdict.violated().recommending(CLEAR_QUARANTINE) : Verdict.passed());
    }
}
