package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CHECK_STAGING_MODE;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether exactly one server is active and the others are in staging mode. */
final class StagingRules {

    private StagingRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(ServerRules.TWO_ACTIVE, policy, StagingRules::twoActive),
                BuiltInRule.critical(ServerRules.STAGING, policy, StagingRules::staging));
    }

    private static Verdict staging(SyncView view) {
        return whereServers(view, servers -> {
            List<String> staging = names(servers, true);
            if (staging.isEmpty()) {
                return ofGap(servers).orElseGet(() -> ofKnown(servers));
            }
            boolean onlyStaging = staging.size() == servers.size() && !isExportedByAnother(view, servers);
            Optional<Verdict> gap = names(servers, false).isEmpty() ? ofGap(servers) : Optional.empty();
            return gap.orElseGet(() -> Verdict.violated(Evidence.of("servers", staging))
                    .withSeverity(onlyStaging ? Severity.CRITICAL : Severity.INFO)
                    .recommending(CHECK_STAGING_MODE));
        });
    }

    private static Verdict twoActive(SyncView view) {
        return whereServers(view, servers -> {
            List<String> active = names(servers, false);
            if (active.size() > 1) {
                return Verdict.violated(Evidence.of("servers", active)).recommending(CHECK_STAGING_MODE);
            }
            return ofGap(servers).orElseGet(() -> ofKnown(servers));
        });
    }

    private static Verdict whereServers(SyncView view, Function<List<SyncServer>, Verdict> judge) {
        return ConnectSync.unlessOff(
                view,
                () -> Verdict.judge(
                        view.snapshot().serverEvidence().servers(),
                        servers -> servers.isEmpty() ? Verdict.notApplicable("no-servers") : judge.apply(servers)));
    }

    /** The tenant may know of an active server of which the caller supplied no evidence. */
    private static boolean isExportedByAnother(SyncView view, List<SyncServer> servers) {
        return view.snapshot()
                .syncClient()
                .machine()
                .toOptional()
                .filter(machine ->
                        servers.stream().noneMatch(server -> server.name().equalsIgnoreCase(machine)))
                .isPresent();
    }

    private static List<String> names(List<SyncServer> servers, boolean staging) {
        List<String> names = new ArrayList<>();
        for (SyncServer server : servers) {
            if (server.scheduler().staging().is(staging)) {
                names.add(server.name());
            }
        }
        return names;
    }

    private static Optional<Verdict> ofGap(List<SyncServer> servers) {
        for (SyncServer server : servers) {
            if (server.scheduler().staging() instanceof Fact.Unreadable<Boolean> mode
                    && !mode.gap().isChosen()) {
                return Optional.of(Verdict.ofGap(mode.gap()));
            }
        }
        return Optional.empty();
    }

    private static Verdict ofKnown(List<SyncServer> servers) {
        for (SyncServer server : servers) {
            if (server.scheduler().staging() instanceof Fact.Known) {
                return Verdict.passed();
            }
        }
        return Verdict.notApplicable("not-requested");
    }
}
