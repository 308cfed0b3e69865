package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.END_OBJECT_IDENTIFIER_BYPASS;
import static io.dirsync.finding.SyncActions.RESOLVE_ADMIN_ROLE_CONFLICT;
import static io.dirsync.finding.SyncActions.RESOLVE_BLOCKED_HARD_MATCH;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.SyncServer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Objects that the server could not export, by the codes that only the server and Connect Health know. */
final class ExportErrorRules {

    private static final Set<ErrorBucket> OF_THEIR_OWN =
            EnumSet.of(ErrorBucket.HARD_MATCH, ErrorBucket.ADMIN_ROLE_CONFLICT);

    private ExportErrorRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.warning(SyncRules.EXPORT_ERROR, policy, ExportErrorRules::export),
                BuiltInRule.warning(SyncRules.HARD_MATCH_HARDENING, policy, ExportErrorRules::hardMatch),
                BuiltInRule.warning(SyncRules.ADMIN_ROLE_CONFLICT, policy, ExportErrorRules::adminRole));
    }

    private static Verdict export(SyncView view) {
        return whereExported(view, EnumSet.complementOf(EnumSet.copyOf(OF_THEIR_OWN)), Found::sorted);
    }

    private static Verdict hardMatch(SyncView view) {
        return whereExported(
                view,
                EnumSet.of(ErrorBucket.HARD_MATCH),
                found -> Verdict.violated(found.evidence())
                        .recommending(RESOLVE_BLOCKED_HARD_MATCH, END_OBJECT_IDENTIFIER_BYPASS));
    }

    private static Verdict adminRole(SyncView view) {
        return whereExported(
                view,
                EnumSet.of(ErrorBucket.ADMIN_ROLE_CONFLICT),
                found -> Verdict.violated(found.evidence()).recommending(RESOLVE_ADMIN_ROLE_CONFLICT));
    }

    private static Verdict whereExported(SyncView view, Set<ErrorBucket> buckets, Function<Found, Verdict> judge) {
        return view.unlessSyncIsOff(view.snapshot().serverEvidence().servers(), servers -> {
            if (servers.isEmpty()) {
                return Verdict.notApplicable("no-server");
            }
            List<SyncServer> guilty = servers.stream()
                    .filter(server -> errors(server, buckets).findAny().isPresent())
                    .toList();
            return guilty.isEmpty()
                    ? BuiltInRule.worst(servers.stream()
                            .map(server -> Verdict.judge(server.activity().exportErrors(), none -> Verdict.passed())))
                    : judge.apply(new Found(view, guilty, buckets));
        });
    }

    private static Stream<ObjectErrorGroup> errors(SyncServer server, Set<ErrorBucket> buckets) {
        return server.activity().exportErrors().toOptional().stream()
                .flatMap(List::stream)
                .filter(group -> buckets.contains(ErrorBucket.of(group.category())));
    }

    /** What the exports of some servers say about some kinds of error. */
    private record Found(SyncView view, List<SyncServer> servers, Set<ErrorBucket> wanted) {

        Verdict sorted() {
            Evidence kinds =
                    Evidence.of("kinds", buckets().map(ErrorBucket::label).toList());
            RecommendedAction[] advice = buckets()
                    .flatMap(bucket -> bucket.actions().stream())
                    .distinct()
                    .sorted(Comparator.comparing(RecommendedAction::id))
                    .toArray(RecommendedAction[]::new);
            return Verdict.violated(Stream.concat(Stream.of(kinds), Stream.of(evidence()))
                            .toArray(Evidence[]::new))
                    .recommending(advice);
        }

        Evidence[] evidence() {
            List<String> codes =
                    groups().map(ObjectErrorGroup::category).distinct().toList();
            long count = groups().mapToLong(ObjectErrorGroup::count).sum();
            return new Evidence[] {
                Evidence.of("codes", codes)
                        .from(view.snapshot().serverEvidence().servers().origin()),
                Evidence.of("count", count),
                Evidence.of("servers", servers.stream().map(SyncServer::name).toList())
            };
        }

        private Stream<ErrorBucket> buckets() {
            return groups().map(group -> ErrorBucket.of(group.category()))
                    .distinct()
                    .sorted();
        }

        private Stream<ObjectErrorGroup> groups() {
            return servers.stream().flatMap(server -> errors(server, wanted));
        }
    }
}
