package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CLEAR_QUARANTINE;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Quarantine;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Jobs of Cloud Sync that the service slowed down: that it did, why, and what comes next. */
final class QuarantineRules {

    /** A quarantine that lasts longer than this is not over by itself. */
    private static final Duration LASTING = Duration.ofHours(24);

    /** The service disables a job after four weeks; a week before is our own choice. */
    private static final Duration NEARLY_DISABLED = Duration.ofDays(21);

    private static final Comparator<CloudSyncJob> OLDEST_FIRST =
            Comparator.comparing(job -> began(job).orElse(Instant.MAX));

    private QuarantineRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        Stream<HealthRule> causes = Arrays.stream(QuarantineCause.values())
                .map(cause -> BuiltInRule.of(cause.rule(), cause.severity(), policy, view -> caused(view, cause)));
        return Stream.concat(
                        causes,
                        Stream.of(
                                BuiltInRule.critical(
                                        CloudSyncRules.QUARANTINE_DISABLE_SOON, policy, QuarantineRules::disableSoon),
                                BuiltInRule.warning(
                                        CloudSyncRules.JOB_QUARANTINED, policy, QuarantineRules::quarantined)))
                .toList();
    }

    private static Verdict caused(SyncView view, QuarantineCause cause) {
        return each(
                view,
                job -> Verdict.judge(job.quarantine(), quarantine -> {
                    if (!cause.explains(quarantine)) {
                        return Verdict.passed();
                    }
                    Verdict.Violated found = Verdict.violated(evidence(view, quarantine))
                            .recommending(QuarantineCause.actions(quarantine));
                    return cause == QuarantineCause.NO_AGENT
                            ? found.explainedBy(CloudSyncRules.AGENT_NONE_ACTIVE)
                            : found;
                }));
    }

    private static Verdict disableSoon(SyncView view) {
        return each(
                view,
                job -> Verdict.judge(
                        job.quarantine(),
                        quarantine -> view.judgeAge(
                                quarantine.seriesBegan(),
                                series -> series.isOver(NEARLY_DISABLED)
                                        ? Verdict.violated(evidence(view, quarantine))
                                                .recommending(CLEAR_QUARANTINE)
                                        : Verdict.passed())));
    }

    /** That a job is quarantined is certain from its status, even where nothing else about it is known. */
    private static Verdict quarantined(SyncView view) {
        return each(
                view,
                job -> job.quarantine()
                        .toOptional()
                        .map(quarantine -> quarantined(view, quarantine))
                        .orElseGet(() -> Verdict.violated()
                                .withSeverity(Severity.WARNING)
                                .recommending(CLEAR_QUARANTINE)));
    }

    private static Verdict.Violated quarantined(SyncView view, Quarantine quarantine) {
        boolean lasting = isOver(view, quarantine, LASTING);
        return Verdict.violated(evidence(view, quarantine))
                .withSeverity(lasting ? Severity.CRITICAL : Severity.WARNING)
                .explainedBy(roots(view, quarantine))
                .recommending(QuarantineCause.actions(quarantine));
    }

    /** A root must not be milder than what it explains, or the report would come out better than the facts. */
    private static RuleId[] roots(SyncView view, Quarantine quarantine) {
        boolean lasting = isOver(view, quarantine, LASTING);
        Stream<RuleId> causes = QuarantineCause.of(quarantine)
                .filter(cause -> cause.severity() == Severity.CRITICAL || !lasting)
                .flatMap(cause -> cause == QuarantineCause.NO_AGENT
                        ? Stream.of(CloudSyncRules.AGENT_NONE_ACTIVE, cause.rule())
                        : Stream.of(cause.rule()));
        Stream<RuleId> nearlyDisabled = isOver(view, quarantine, NEARLY_DISABLED)
                ? Stream.of(CloudSyncRules.QUARANTINE_DISABLE_SOON)
                : Stream.empty();
        return Stream.concat(causes, nearlyDisabled).toArray(RuleId[]::new);
    }

    private static Verdict each(SyncView view, Function<CloudSyncJob, Verdict> judge) {
        return Verdict.judge(
                view.snapshot().cloudSync().jobs(),
                jobs -> ItemKind.JOBS.judgeInOrder(
                        OLDEST_FIRST,
                        jobs,
                        job -> CloudSyncJobRules.where(job, Set.of(Status.QUARANTINE), () -> judge.apply(job))));
    }

    private static Evidence[] evidence(SyncView view, Quarantine quarantine) {
        return Stream.of(
                        text("reason", quarantine.reason()),
                        text("errorCode", quarantine.errorCode()),
                        quarantine.seriesBegan().toOptional().map(at -> Evidence.of("quarantinedSince", at)),
                        view.age(quarantine.seriesBegan()).map(series -> Evidence.of("age", series.age())),
                        quarantine.nextAttempt().toOptional().map(at -> Evidence.of("nextAttempt", at)))
                .flatMap(Optional::stream)
                .toArray(Evidence[]::new);
    }

    private static Optional<Evidence> text(String name, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(Evidence.of(name, value));
    }

    private static boolean isOver(SyncView view, Quarantine quarantine, Duration limit) {
        return view.age(quarantine.seriesBegan())
                .filter(series -> series.isOver(limit))
                .isPresent();
    }

    private static Optional<Instant> began(CloudSyncJob job) {
        return job.quarantine()
                .toOptional()
                .flatMap(quarantine -> quarantine.seriesBegan().toOptional());
    }
}
