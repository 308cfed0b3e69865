package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.FIND_CONFLICTING_OBJECTS;
import static io.dirsync.finding.SyncActions.FOLLOW_ERROR_ARTICLE;
import static io.dirsync.finding.SyncActions.OPEN_SERVICE_ERROR;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ServiceErrorGroup;
import java.util.ArrayList;
import java.util.List;

/** Objects that Microsoft Entra or a service behind it could not take over for another reason than a conflict. */
final class ObjectErrorRules {

    private ObjectErrorRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.warning(SyncRules.OTHER_OBJECT_ERROR, policy, ObjectErrorRules::otherCategory),
                BuiltInRule.info(SyncRules.SERVICE_PROVISIONING_ERROR, policy, ObjectErrorRules::service));
    }

    /** The documentation knows one category; the service knows more, and does not say which. */
    private static Verdict otherCategory(SyncView view) {
        return FoundErrors.judge(
                view, (category, property) -> !FoundErrors.CONFLICT.test(category, property), errors -> {
                    List<Evidence> seen = new ArrayList<>(errors.evidence());
                    seen.add(Evidence.of(
                            "categories",
                            errors.groups().stream()
                                    .map(ObjectErrorGroup::category)
                                    .distinct()
                                    .toList()));
                    return Verdict.violated(seen.toArray(Evidence[]::new))
                            .recommending(FIND_CONFLICTING_OBJECTS, FOLLOW_ERROR_ARTICLE);
                });
    }

    private static Verdict service(SyncView view) {
        Fact<List<ServiceErrorGroup>> errors = view.snapshot().objectErrors().service();
        return view.unlessSyncIsOff(
                errors,
                groups -> groups.isEmpty()
                        ? Verdict.passed()
                        : Verdict.violated(evidence(view, groups)).recommending(OPEN_SERVICE_ERROR));
    }

    private static Evidence[] evidence(SyncView view, List<ServiceErrorGroup> groups) {
        List<Evidence> seen = new ArrayList<>(List.of(
                Evidence.of(
                                "services",
                                groups.stream().map(ServiceErrorGroup::service).toList())
                        .from(view.snapshot().objectErrors().service().origin()),
                Evidence.of(
                        "count",
                        groups.stream().mapToLong(ServiceErrorGroup::count).sum())));
        FoundErrors.oldest(view, groups.stream().map(ServiceErrorGroup::oldest).toList())
                .ifPresent(oldest -> seen.add(Evidence.of("age", oldest.age())));
        return seen.toArray(Evidence[]::new);
    }
}
