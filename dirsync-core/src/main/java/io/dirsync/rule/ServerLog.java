package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.SyncServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the application log of a server holds, and the runs of its connectors. */
final class ServerLog {

    private ServerLog() {}

    /** Looks for events; of several the latest is shown. */
    static Verdict whereLogged(
            SyncServer server, Predicate<ServerEvent> wanted, Function<Verdict.Violated, Verdict> found) {
        Fact<List<ServerEvent>> events = server.activity().events();
        return Verdict.judge(
                events,
                known -> latest(known, wanted)
                        .map(event -> found.apply(Verdict.violated(
                                Evidence.of("event", event.id()).from(events.origin()),
                                Evidence.of("loggedAt", event.at()).from(events.origin()))))
                        .orElseGet(Verdict::passed));
    }

    /** Looks for statuses of the last run of any connector. */
    static Verdict whereRunEnded(
            SyncServer server, Predicate<String> wanted, Function<Verdict.Violated, Verdict> found) {
        Fact<List<String>> statuses = server.activity().runStatuses();
        return Verdict.judge(statuses, known -> {
            List<String> seen = new ArrayList<>();
            for (String status : known) {
                if (wanted.test(status) && !seen.contains(status)) {
                    seen.add(status);
                }
            }
            return seen.isEmpty()
                    ? Verdict.passed()
                    : found.apply(Verdict.violated(
                            Evidence.of("runStatus", String.join(", ", seen)).from(statuses.origin())));
        });
    }

    static Optional<ServerEvent> latest(List<ServerEvent> events, Predicate<ServerEvent> wanted) {
        ServerEvent latest = null;
        for (ServerEvent event : events) {
            if (wanted.test(event) && (latest == null || event.at().isAfter(latest.at()))) {
                latest = event;
            }
        }
        return Optional.ofNullable(latest);
    }
}
