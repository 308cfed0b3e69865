package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.FIX_SERVICE_START;
import static io.dirsync.finding.SyncActions.MOVE_TO_SUPPORTED_SERVER;
import static io.dirsync.finding.SyncActions.REPAIR_AUTO_UPGRADE;
import static io.dirsync.finding.SyncActions.RESTORE_HEALTH_AGENT;
import static io.dirsync.finding.SyncActions.START_SERVICE;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncServer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The machine that Connect Sync runs on, its service and its upkeep. */
final class ServerHostRules {

    /** Connect Health calls data older than this outdated. */
    private static final Duration HEALTH_DATA = Duration.ofHours(2);

    private ServerHostRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(
                        ServerRules.SERVICE_STOPPED, policy, view -> each(view, ServerHostRules::serviceStopped)),
                BuiltInRule.warning(
                        ServerRules.OS_UNSUPPORTED, policy, view -> each(view, ServerHostRules::unsupportedSystem)),
                BuiltInRule.warning(ServerRules.AUTO_UPGRADE, policy, view -> each(view, ServerHostRules::autoUpgrade)),
                BuiltInRule.warning(
                        ServerRules.HEALTH_NO_DATA, policy, view -> each(view, ServerHostRules::noHealthData)));
    }

    /** Judges each server of which the caller supplied evidence. */
    static Verdict each(SyncView view, BiFunction<SyncView, SyncServer, Verdict> judge) {
        Fact<List<SyncServer>> servers = view.snapshot().serverEvidence().servers();
        return view.isSyncOff()
                ? SyncView.SYNC_OFF
                : ItemKind.SERVERS.judge(servers, server -> judge.apply(view, server));
    }

    private static Verdict serviceStopped(SyncView view, SyncServer server) {
        return Verdict.judge(
                server.serviceRunning(),
                running -> running
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("serviceRunning", false)
                                        .from(server.serviceRunning().origin()))
                                .recommending(START_SERVICE, FIX_SERVICE_START));
    }

    private static Verdict unsupportedSystem(SyncView view, SyncServer server) {
        return Verdict.judge(server.operatingSystem(), name -> {
            if (ConnectLifecycle.supports(name)) {
                return Verdict.passed();
            }
            Evidence evidence = Evidence.of("operatingSystem", name)
                    .from(server.operatingSystem().origin());
            if (!name.toLowerCase(Locale.ROOT).contains("windows")) {
                return Verdict.indeterminate("system-unknown", evidence);
            }
            return ConnectLifecycle.supportsWithUpdate(name)
                    ? unsupportedSystem(Severity.INFO, evidence, Evidence.of("update", ConnectLifecycle.SYSTEM_UPDATE))
                    : unsupportedSystem(Severity.WARNING, evidence);
        });
    }

    private static Verdict unsupportedSystem(Severity severity, Evidence... evidence) {
        return Verdict.violated(evidence).withSeverity(severity).recommending(MOVE_TO_SUPPORTED_SERVER);
    }

    private static Verdict autoUpgrade(SyncView view, SyncServer server) {
        return Verdict.judge(server.upgrade().autoUpgrade(), state -> switch (state.strip()
                .toLowerCase(Locale.ROOT)) {
            case "enabled" -> Verdict.passed();
            case "disabled" -> autoUpgrade(server, state, Severity.INFO);
            case "suspended" -> autoUpgrade(server, state, Severity.WARNING);
            default -> Verdict.indeterminate("auto-upgrade-unknown", Evidence.of("autoUpgrade", state));
        });
    }

    private static Verdict autoUpgrade(SyncServer server, String state, Severity severity) {
        Optional<Evidence> reason = server.upgrade()
                .suspensionReason()
                .toOptional()
                .filter(text -> !text.isBlank())
                .map(text -> Evidence.of("reason", text));
        return Verdict.violated(Stream.concat(Stream.of(Evidence.of("autoUpgrade", state)), reason.stream())
                        .toArray(Evidence[]::new))
                .withSeverity(severity)
                .recommending(REPAIR_AUTO_UPGRADE);
    }

    private static Verdict noHealthData(SyncView view, SyncServer server) {
        return view.judgeAge(
                server.activity().healthDataAt(),
                last -> last.isOver(HEALTH_DATA)
                        ? Verdict.violated(
                                        Evidence.of("lastData", last.at()),
                                        Evidence.of("age", last.age()),
                                        Evidence.of("threshold", HEALTH_DATA))
                                .recommending(RESTORE_HEALTH_AGENT)
                        : Verdict.passed());
    }
}
