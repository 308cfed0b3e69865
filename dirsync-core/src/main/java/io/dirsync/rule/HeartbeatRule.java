package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.START_SERVICE;
import static io.dirsync.finding.SyncActions.TROUBLESHOOT_PASSWORD_SYNC;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.SyncServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether password hash synchronization gives a sign of life for each connector, as it does every half hour. */
final class HeartbeatRule {

    /** Connect Health raises its alert here. */
    private static final Duration MISSING = Duration.ofHours(2);

    /** So far back the diagnostics of the server look. */
    private static final Duration LONG_MISSING = Duration.ofHours(3);

    private static final int HEARTBEAT = 654;

    /** Events that show that hashes of a connector are, or should be, synchronized. */
    private static final Set<Integer> OF_PASSWORDS = Set.of(611, 613, 650, 651, 652, 653, 654, 655, 656, 657);

    /** A connector and its last heartbeat, missing if there is none in the log. */
    private record Pulse(String connector, Fact<Instant> last) {

        Instant at() {
            return last.toOptional().orElse(Instant.MIN);
        }
    }

    private static final Comparator<Pulse> LONGEST_SILENT = Comparator.comparing(Pulse::at);

    private static final ItemKind<Pulse> CONNECTORS = new ItemKind<>("connectors", Pulse::connector, "no-connectors");

    private HeartbeatRule() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(BuiltInRule.critical(
                ServerRules.PHS_HEARTBEAT_MISSING,
                policy,
                view -> ServerHostRules.each(view, HeartbeatRule::heartbeat)));
    }

    /** A server in staging mode synchronizes no hashes, and neither does one whose tenant has them off. */
    private static Verdict heartbeat(SyncView view, SyncServer server) {
        if (server.scheduler().staging().is(true)) {
            return Verdict.notApplicable("staging");
        }
        if (view.passwordSyncEnabled().is(false)) {
            return Verdict.notApplicable("password-sync-off");
        }
        Verdict verdict = Verdict.judge(server.activity().events(), events -> pulse(view, events));
        return verdict instanceof Verdict.Violated violated
                ? unlessPerhapsStaging(server, violated.explainedBy(roots(view, server)))
                : verdict;
    }

    private static Verdict unlessPerhapsStaging(SyncServer server, Verdict.Violated found) {
        return server.scheduler().staging().whyUnreadable().map(Verdict::ofGap).orElse(found);
    }

    private static Verdict pulse(SyncView view, List<ServerEvent> events) {
        List<Pulse> pulses = pulses(events);
        if (!pulses.isEmpty()) {
            return CONNECTORS.judgeInOrder(LONGEST_SILENT, pulses, pulse -> judge(view, pulse));
        }
        return Verdict.judge(view.passwordSyncEnabled(), on -> judge(view, new Pulse("", Fact.missing())));
    }

    private static List<Pulse> pulses(List<ServerEvent> events) {
        List<String> connectors = new ArrayList<>();
        List<Pulse> pulses = new ArrayList<>();
        for (ServerEvent event : events) {
            if (OF_PASSWORDS.contains(event.id()) && !connectors.contains(event.connector())) {
                connectors.add(event.connector());
                pulses.add(new Pulse(event.connector(), lastHeartbeat(events, event.connector())));
            }
        }
        return pulses;
    }

    private static Fact<Instant> lastHeartbeat(List<ServerEvent> events, String connector) {
        return ServerLog.latest(
                        events,
                        event -> event.id() == HEARTBEAT && event.connector().equals(connector))
                .map(event -> Fact.known(event.at()))
                .orElseGet(Fact::missing);
    }

    private static Verdict judge(SyncView view, Pulse pulse) {
        if (pulse.last().isMissing()) {
            return violated(LONG_MISSING, Optional.empty());
        }
        return view.judgeAge(pulse.last(), last -> {
            if (!last.isOver(MISSING)) {
                return Verdict.passed();
            }
            return violated(last.isOver(LONG_MISSING) ? LONG_MISSING : MISSING, Optional.of(last));
        });
    }

    private static Verdict violated(Duration threshold, Optional<SyncEvent.Aged> last) {
        Stream<Evidence> since = last.stream()
                .flatMap(aged -> Stream.of(Evidence.of("lastHeartbeat", aged.at()), Evidence.of("age", aged.age())));
        return Verdict.violated(Stream.concat(since, Stream.of(Evidence.of("threshold", threshold)))
                        .toArray(Evidence[]::new))
                .withSeverity(threshold.equals(LONG_MISSING) ? Severity.CRITICAL : Severity.WARNING)
                .recommending(TROUBLESHOOT_PASSWORD_SYNC, START_SERVICE);
    }

    private static RuleId[] roots(SyncView view, SyncServer server) {
        List<ServerEvent> events = server.activity().events().toOptional().orElse(List.of());
        Stream<RuleId> stopped =
                server.serviceRunning().is(false) ? Stream.of(ServerRules.SERVICE_STOPPED) : Stream.empty();
        Stream<RuleId> logged =
                events.stream().flatMap(event -> root(view, event).stream()).distinct();
        return Stream.concat(stopped, logged).toArray(RuleId[]::new);
    }

    private static Optional<RuleId> root(SyncView view, ServerEvent event) {
        if (ServerPasswordRules.isPermissionDenied(view, event)) {
            return Optional.of(ServerRules.PHS_PERMISSION_DENIED);
        }
        return ServerPasswordRules.isNotActivated(event)
                ? Optional.of(ServerRules.PHS_NOT_ACTIVATED)
                : Optional.empty();
    }
}
