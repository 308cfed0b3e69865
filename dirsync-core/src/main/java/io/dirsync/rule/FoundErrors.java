package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The object errors of one kind, and what of them can be shown.
 *
 * <p>Values that collide are personal data; they are shown only if the caller had them read.
 */
record FoundErrors(SyncView view, List<ObjectErrorGroup> groups, List<ObjectError> samples, boolean complete) {

    /** A kind of error, by its category and the property that caused it. */
    interface Kind extends BiPredicate<String, String> {}

    static final Kind CONFLICT = (category, property) -> category.equalsIgnoreCase("PropertyConflict");
    static final Kind UPN_CONFLICT =
            (category, property) -> CONFLICT.test(category, property) && property.equalsIgnoreCase("UserPrincipalName");

    /** The documentation and the service do not agree on the plural. */
    static final Kind PROXY_ADDRESS_CONFLICT = (category, property) -> CONFLICT.test(category, property)
            && (property.equalsIgnoreCase("ProxyAddresses") || property.equalsIgnoreCase("ProxyAddress"));

    static FoundErrors of(SyncView view, ObjectErrorSummary summary, Kind kind) {
        return new FoundErrors(
                view,
                summary.groups().stream()
                        .filter(group -> kind.test(group.category(), group.property()))
                        .toList(),
                summary.samples().stream()
                        .filter(error -> kind.test(error.category(), error.property()))
                        .toList(),
                summary.complete());
    }

    /** Judges the errors of one kind where there are any; where not all objects were looked at, none proves nothing. */
    static Verdict judge(SyncView view, Kind kind, Function<FoundErrors, ? extends Verdict> found) {
        return view.unlessSyncIsOff(view.snapshot().objectErrors().provisioning(), summary -> {
            if (summary.groups().isEmpty() && summary.complete()) {
                return Verdict.passed();
            }
            FoundErrors errors = of(view, summary, kind);
            return errors.groups().isEmpty() ? errors.noMore() : found.apply(errors);
        });
    }

    Verdict noMore() {
        return complete ? Verdict.passed() : Verdict.indeterminate("incomplete-list");
    }

    long count() {
        return groups.stream().mapToLong(ObjectErrorGroup::count).sum();
    }

    /** The number, or the least that it can be. */
    Evidence counted() {
        return Evidence.of(complete ? "count" : "atLeast", count())
                .from(view.snapshot().objectErrors().provisioning().origin());
    }

    /** Number, time of the oldest, and examples, in so far as they are known. */
    List<Evidence> evidence() {
        List<Evidence> seen = new ArrayList<>(List.of(counted()));
        oldest(view, groups.stream().map(ObjectErrorGroup::oldest).toList()).ifPresent(aged -> {
            seen.add(Evidence.of("oldest", aged.at()));
            seen.add(Evidence.of("age", aged.age()));
        });
        addUnlessEmpty(seen, "objects", samples.stream().map(ObjectError::id).toList());
        addUnlessEmpty(
                seen,
                "values",
                samples.stream()
                        .flatMap(error -> error.value().toOptional().stream())
                        .toList());
        return seen;
    }

    static Optional<SyncEvent.Aged> oldest(SyncView view, List<Fact<Instant>> times) {
        return times.stream().flatMap(time -> view.age(time).stream()).max(Comparator.comparing(SyncEvent.Aged::age));
    }

    private static void addUnlessEmpty(List<Evidence> seen, String name, List<String> values) {
        if (!values.isEmpty()) {
            seen.add(Evidence.of(name, values));
        }
    }
}
