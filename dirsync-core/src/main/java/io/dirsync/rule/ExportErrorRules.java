package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.SyncServer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Objects that the server could not export, by the codes that only the server and Connect Health know. */
final class ExportErrorRules {

    private static final Set<ErrorBucket> HARD_MATCH = Set.of(ErrorBucket.HARD_MATCH);
    private static final Set<ErrorBucket> ADMIN_ROLE = Set.of(ErrorBucket.EXISTING_ADMIN_ROLE_CONFLICT);

    /** Whatever has no rule of its own. */
    private static final Set<ErrorBucket> OTHERS = Set.of(
            ErrorBucket.DUPLICATE_ATTRIBUTE,
            ErrorBucket.DATA_MISMATCH,
            ErrorBucket.DATA_VALIDATION_FAILURE,
            ErrorBucket.FEDERATED_DOMAIN_CHANGE,
            ErrorBucket.LARGE_ATTRIBUTE,
            ErrorBucket.OTHER);

    private ExportErrorRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.warning(SyncRules.EXPORT_ERROR, policy, view -> judge(view, OTHERS)),
                BuiltInRule.warning(SyncRules.HARD_MATCH_HARDENING, policy, view -> judge(view, HARD_MATCH)),
                BuiltInRule.warning(SyncRules.ADMIN_ROLE_CONFLICT, policy, view -> judge(view, ADMIN_ROLE)));
    }

    private static Verdict judge(SyncView view, Set<ErrorBucket> buckets) {
        return view.unlessSyncIsOff(view.snapshot().serverEvidence().servers(), servers -> {
            if (servers.isEmpty()) {
                return Verdict.notApplicable("no-server");
            }
            List<SyncServer> guilty = new ArrayList<>();
            Verdict others = Verdict.passed();
            for (SyncServer server : servers) {
                if (hasErrors(server, buckets)) {
                    guilty.add(server);
                }
                others = BuiltInRule.worse(
                        others, Verdict.judge(server.activity().exportErrors(), none -> Verdict.passed()));
            }
            return guilty.isEmpty() ? others : new Found(view, guilty, buckets).verdict();
        });
    }

    private static boolean hasErrors(SyncServer server, Set<ErrorBucket> buckets) {
        return server.activity().exportErrors() instanceof Fact.Known<List<ObjectErrorGroup>> known
                && !known.value().isEmpty()
                && errors(server, buckets).findAny().isPresent();
    }

    private static Stream<ObjectErrorGroup> errors(SyncServer server, Set<ErrorBucket> buckets) {
        return server.activity().exportErrors().toOptional().stream()
                .flatMap(List::stream)
                .filter(group -> buckets.contains(ErrorBucket.of(group.category())));
    }

    /** What the exports of some servers say about some kinds of error. */
    private record Found(SyncView view, List<SyncServer> servers, Set<ErrorBucket> wanted) {

        Verdict verdict() {
            RecommendedAction[] advice = buckets()
                    .flatMap(bucket -> bucket.actions().stream())
                    .distinct()
                    .sorted(Comparator.comparing(RecommendedAction::id))
                    .toArray(RecommendedAction[]::new);
            return Verdict.violated(evidence()).recommending(advice);
        }

        private Evidence[] evidence() {
            return new Evidence[] {
                Evidence.of("kinds", buckets().map(ErrorBucket::label).toList()),
                Evidence.of(
                                "codes",
                                groups().map(ObjectErrorGroup::category)
                                        .distinct()
                                        .toList())
                        .from(view.snapshot().serverEvidence().servers().origin()),
                Evidence.of("count", groups().mapToLong(ObjectErrorGroup::count).sum()),
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
