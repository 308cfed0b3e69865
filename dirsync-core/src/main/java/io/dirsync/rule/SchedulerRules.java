package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CLOSE_WIZARD;
import static io.dirsync.finding.SyncActions.ENABLE_SCHEDULER;
import static io.dirsync.finding.SyncActions.REVIEW_INTERVAL;
import static io.dirsync.finding.SyncActions.TURN_MAINTENANCE_ON;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.SyncServer;
import java.time.Duration;
import java.util.List;

/** Whether the scheduler of a server lets synchronization run often enough. */
final class SchedulerRules {

    /** Above this the interval is longer than a day, after which Microsoft mails the administrators. */
    private static final Duration LONG = Duration.ofHours(24);

    /** Above this a delta synchronization may no longer suffice. */
    private static final Duration TOO_LONG = Duration.ofDays(7);

    private SchedulerRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(
                        ServerRules.SCHEDULER_DISABLED,
                        policy,
                        view -> ServerHostRules.each(view, SchedulerRules::disabled)),
                BuiltInRule.warning(
                        ServerRules.SCHEDULER_SUSPENDED,
                        policy,
                        view -> ServerHostRules.each(view, SchedulerRules::suspended)),
                BuiltInRule.warning(
                        ServerRules.SCHEDULER_INTERVAL,
                        policy,
                        view -> ServerHostRules.each(view, SchedulerRules::interval)),
                BuiltInRule.warning(
                        ServerRules.SCHEDULER_MAINTENANCE_OFF,
                        policy,
                        view -> ServerHostRules.each(view, SchedulerRules::maintenance)));
    }

    private static Verdict disabled(SyncView view, SyncServer server) {
        return Verdict.judge(
                server.scheduler().cycleEnabled(),
                enabled -> enabled
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("cycleEnabled", false)
                                        .from(server.scheduler().cycleEnabled().origin()))
                                .withSeverity(severityOfDisabled(server))
                                .recommending(ENABLE_SCHEDULER));
    }

    /** A server in staging mode exports nothing anyway; where the mode is unknown the server may be the active one. */
    private static Severity severityOfDisabled(SyncServer server) {
        return server.scheduler()
                .staging()
                .fold(
                        staging -> staging ? Severity.INFO : Severity.CRITICAL,
                        missing -> Severity.WARNING,
                        gap -> Severity.WARNING);
    }

    private static Verdict suspended(SyncView view, SyncServer server) {
        return Verdict.judge(
                server.scheduler().suspended(),
                suspended -> suspended
                        ? Verdict.violated(Evidence.of("suspended", true)
                                        .from(server.scheduler().suspended().origin()))
                                .recommending(CLOSE_WIZARD)
                        : Verdict.passed());
    }

    private static Verdict interval(SyncView view, SyncServer server) {
        return Verdict.judge(server.scheduler().interval(), interval -> {
            if (interval.compareTo(LONG) <= 0) {
                return Verdict.passed();
            }
            boolean tooLong = interval.compareTo(TOO_LONG) > 0;
            return Verdict.violated(
                            Evidence.of("interval", interval)
                                    .from(server.scheduler().interval().origin()),
                            Evidence.of("threshold", tooLong ? TOO_LONG : LONG))
                    .withSeverity(tooLong ? Severity.CRITICAL : Severity.WARNING)
                    .recommending(REVIEW_INTERVAL);
        });
    }

    private static Verdict maintenance(SyncView view, SyncServer server) {
        return Verdict.judge(
                server.scheduler().maintenanceEnabled(),
                enabled -> enabled
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("maintenanceEnabled", false)
                                        .from(server.scheduler()
                                                .maintenanceEnabled()
                                                .origin()))
                                .recommending(TURN_MAINTENANCE_ON));
    }
}
