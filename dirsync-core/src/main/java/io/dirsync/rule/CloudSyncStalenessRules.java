package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CLEAR_QUARANTINE;
import static io.dirsync.finding.SyncActions.RESTART_AGENT;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How long ago an active job of Cloud Sync last did its work. */
final class CloudSyncStalenessRules {

    /** The rungs, each strictly exceeded before it counts; our own choice, for jobs that run every few minutes. */
    private static final Duration LATE = Duration.ofHours(1);

    private static final Duration OVERDUE = Duration.ofHours(24);
    private static final Duration STALE = Duration.ofDays(3);

    private static final Comparator<CloudSyncJob> OLDEST_FIRST = Comparator.comparing(job -> job.lastSuccess()
            .toOptional()
            .or(() -> job.lastExecution().toOptional())
            .orElse(Instant.MAX));

    private CloudSyncStalenessRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(BuiltInRule.warning(CloudSyncRules.JOB_STALE, policy, CloudSyncStalenessRules::stale));
    }

    private static Verdict stale(SyncView view) {
        return Verdict.judge(
                view.snapshot().cloudSync().jobs(),
                jobs -> ItemKind.JOBS.judgeInOrder(
                        OLDEST_FIRST,
                        jobs,
                        job -> CloudSyncJobRules.where(job, Set.of(Status.ACTIVE), () -> stale(view, job))));
    }

    /** Runs in which single objects failed do not count as successful, so a fresh run may stand in for a success. */
    private static Verdict stale(SyncView view, CloudSyncJob job) {
        if (job.lastSuccess().isMissing()) {
            return judge(view, job.lastExecution());
        }
        return view.judgeAge(
                job.lastSuccess(), success -> success.isOver(LATE) ? staleUnlessRan(view, job) : Verdict.passed());
    }

    private static Verdict staleUnlessRan(SyncView view, CloudSyncJob job) {
        Verdict bySuccess = judge(view, job.lastSuccess());
        return job.lastExecution()
                .fold(
                        ran -> ran.isAfter(job.lastSuccess().toOptional().orElseThrow())
                                ? byExecution(view, job, bySuccess)
                                : bySuccess,
                        missing -> bySuccess,
                        Verdict::ofGap);
    }

    /** Without a complete failure the last run did its work, whatever became of single objects. */
    private static Verdict byExecution(SyncView view, CloudSyncJob job, Verdict bySuccess) {
        return job.successiveFailures()
                .fold(
                        failures -> failures == 0 ? judge(view, job.lastExecution()) : bySuccess,
                        missing -> bySuccess,
                        Verdict::ofGap);
    }

    private static Verdict judge(SyncView view, Fact<Instant> event) {
        return view.judgeAge(event, last -> {
            if (!last.isOver(LATE)) {
                return Verdict.passed();
            }
            Duration threshold = last.isOver(STALE) ? STALE : last.isOver(OVERDUE) ? OVERDUE : LATE;
            return Verdict.violated(
                            Evidence.of("lastRun", last.at()).from(event.origin()),
                            Evidence.of("age", last.age()),
                            Evidence.of("threshold", threshold))
                    .withSeverity(severity(threshold))
                    .explainedBy(CloudSyncRules.AGENT_NONE_ACTIVE)
                    .recommending(RESTART_AGENT, CLEAR_QUARANTINE);
        });
    }

    private static Severity severity(Duration threshold) {
        if (threshold.equals(STALE)) {
            return Severity.CRITICAL;
        }
        return threshold.equals(OVERDUE) ? Severity.WARNING : Severity.INFO;
    }
}
