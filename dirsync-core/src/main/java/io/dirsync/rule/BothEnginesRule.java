package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.REVIEW_ENGINE_MIGRATION;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Connect Sync and Cloud Sync in one tenant, which is allowed as long as they do not share objects. */
final class BothEnginesRule {

    private BothEnginesRule() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(BuiltInRule.info(CloudSyncRules.BOTH_ENGINES, policy, BothEnginesRule::bothEngines));
    }

    private static Verdict bothEngines(SyncView view) {
        return Verdict.judge(view.snapshot().cloudSync().jobs(), jobs -> {
            if (jobs.isEmpty()) {
                return Verdict.notApplicable("no-jobs");
            }
            List<String> live = jobs.stream()
                    .filter(job -> job.status().is(Status.ACTIVE))
                    .map(CloudSyncJob::domain)
                    .distinct()
                    .toList();
            return live.isEmpty() ? whereNoneIsLive(jobs) : whereCloudSyncIsLive(view, live);
        });
    }

    private static Verdict whereCloudSyncIsLive(SyncView view, List<String> domains) {
        return ConnectSync.whereInUse(
                view,
                () -> view.whereSyncIsOn(() -> view.objectsSynced()
                        .judge(last -> last.isOver(view.policy().staleness().stale())
                                ? Verdict.notApplicable("no-connect-sync")
                                : Verdict.violated(evidence(view, domains)).recommending(REVIEW_ENGINE_MIGRATION))));
    }

    private static Verdict whereNoneIsLive(List<CloudSyncJob> jobs) {
        return jobs.stream()
                .map(job -> CloudSyncJobRules.where(job, Set.of(), Verdict::passed))
                .filter(Verdict.Indeterminate.class::isInstance)
                .findFirst()
                .orElseGet(() -> Verdict.notApplicable("no-jobs"));
    }

    private static Evidence[] evidence(SyncView view, List<String> domains) {
        Fact<String> machine = view.snapshot().syncClient().machine();
        return Stream.concat(
                        Stream.of(Evidence.of("domains", domains)),
                        machine.toOptional().stream()
                                .map(name ->
                                        Evidence.of("servers", List.of(name)).from(machine.origin())))
                .toArray(Evidence[]::new);
    }
}
