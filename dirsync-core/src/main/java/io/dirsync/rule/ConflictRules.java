package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.FIND_CONFLICTING_OBJECTS;
import static io.dirsync.finding.SyncActions.REMOVE_DUPLICATE;
import static io.dirsync.finding.SyncActions.RUN_IDFIX;
import static io.dirsync.finding.SyncActions.TELL_TEMPORARY_SIGN_IN_NAME;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Objects whose names or mail addresses collide with those of other objects, so that the service withholds them. */
final class ConflictRules {

    /** The service looks for resolved conflicts every hour and mails only once; a day of slack is our own choice. */
    private static final Duration UNRESOLVED = Duration.ofHours(24);

    /** How many conflicts are too many: ten, or one in a hundred objects if that is more; our own choice. */
    private static final long MANY = 10;

    private static final long SHARE = 100;

    private ConflictRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.warning(SyncRules.CONFLICTING_UPN, policy, ConflictRules::upn),
                BuiltInRule.warning(SyncRules.CONFLICTING_PROXY_ADDRESS, policy, ConflictRules::proxyAddress),
                BuiltInRule.warning(SyncRules.CONFLICT_UNRESOLVED, policy, ConflictRules::unresolved),
                BuiltInRule.warning(SyncRules.CONFLICT_VOLUME, policy, ConflictRules::volume),
                BuiltInRule.info(SyncRules.PLACEHOLDER_UPN, policy, ConflictRules::placeholder));
    }

    private static Verdict upn(SyncView view) {
        return FoundErrors.judge(
                view,
                FoundErrors.UPN_CONFLICT,
                errors -> violated(errors.evidence())
                        .recommending(FIND_CONFLICTING_OBJECTS, REMOVE_DUPLICATE, TELL_TEMPORARY_SIGN_IN_NAME));
    }

    private static Verdict proxyAddress(SyncView view) {
        return FoundErrors.judge(
                view,
                FoundErrors.PROXY_ADDRESS_CONFLICT,
                errors -> violated(errors.evidence()).recommending(FIND_CONFLICTING_OBJECTS, REMOVE_DUPLICATE));
    }

    private static Verdict unresolved(SyncView view) {
        return FoundErrors.judge(
                view,
                FoundErrors.CONFLICT,
                errors -> BuiltInRule.worst(Stream.concat(
                        errors.groups().stream()
                                .map(group -> view.judgeAge(
                                        group.oldest(),
                                        oldest -> oldest.isOver(UNRESOLVED)
                                                ? unresolved(errors.evidence())
                                                : Verdict.passed())),
                        Stream.of(errors.noMore()))));
    }

    private static Verdict unresolved(List<Evidence> seen) {
        return violated(Stream.concat(seen.stream(), Stream.of(Evidence.of("threshold", UNRESOLVED)))
                        .toList())
                .recommending(FIND_CONFLICTING_OBJECTS, REMOVE_DUPLICATE);
    }

    /** Whatever the number of objects, fewer than {@link #MANY} conflicts are not many. */
    private static Verdict volume(SyncView view) {
        return FoundErrors.judge(
                view,
                FoundErrors.CONFLICT,
                errors -> errors.count() < MANY
                        ? errors.noMore()
                        : Verdict.judge(view.snapshot().syncedObjects().total(), objects -> volume(errors, objects)));
    }

    private static Verdict volume(FoundErrors errors, long objects) {
        long limit = Math.max(MANY, (objects + SHARE - 1) / SHARE);
        if (errors.count() < limit) {
            return errors.noMore();
        }
        boolean migrating = errors.view().expectations().migrationUnderWay() == Expectation.EXPECTED;
        return Verdict.violated(
                        errors.counted(),
                        Evidence.of("threshold", limit),
                        Evidence.of("syncedObjects", objects),
                        Evidence.of(
                                "counts",
                                errors.groups().stream()
                                        .map(ConflictRules::counted)
                                        .toList()))
                .withSeverity(migrating ? Severity.CRITICAL : Severity.WARNING)
                .recommending(RUN_IDFIX, FIND_CONFLICTING_OBJECTS);
    }

    private static String counted(ObjectErrorGroup group) {
        return (group.property().isEmpty() ? group.category() : group.property()) + " " + group.count();
    }

    /** Many names that look like placeholders are real ones, so a name alone is no finding. */
    private static Verdict placeholder(SyncView view) {
        Fact<Long> users = view.snapshot().syncedObjects().usersWithPlaceholderName();
        return view.unlessSyncIsOff(users, count -> {
            if (count == 0) {
                return Verdict.passed();
            }
            Verdict found = Verdict.violated(Evidence.of("count", count).from(users.origin()))
                    .asHint(Confidence.MEDIUM)
                    .recommending(FIND_CONFLICTING_OBJECTS);
            return view.expectations().customUserPrincipalNames() == Expectation.EXPECTED
                    ? found
                    : FoundErrors.judge(view, FoundErrors.UPN_CONFLICT, conflicts -> found);
        });
    }

    private static Verdict.Violated violated(List<Evidence> seen) {
        return Verdict.violated(seen.toArray(Evidence[]::new));
    }
}
