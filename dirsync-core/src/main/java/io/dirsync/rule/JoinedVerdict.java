package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdicts on several things of one kind, joined into one.
 *
 * <p>What is known to be wrong with one thing is not hidden by what is unknown of another, except that mere information
 * does not outrank a gap: a tenant of which something needed is unknown must not come out healthy.
 *
 * @param kind the name of the evidence that lists the things
 * @param parts the verdict on each thing
 */
record JoinedVerdict(String kind, List<Part> parts) {

    /** A thing, by a name that may be empty, and the verdict on it. */
    record Part(String name, Verdict verdict) {

        Verdict.Violated violated() {
            return (Verdict.Violated) verdict;
        }
    }

    private static final Comparator<Part> WORST_FIRST = Comparator.comparing(
            part -> part.violated().severity(), Comparator.nullsFirst(Comparator.<Severity>naturalOrder()));

    private static final ItemKind<Verdict> SIGNS = new ItemKind<>("", sign -> "", "no-signs");

    Verdict verdict() {
        List<Part> violated = of(Verdict.Violated.class).sorted(WORST_FIRST).toList();
        List<Part> unknown = of(Verdict.Indeterminate.class).toList();
        if (!violated.isEmpty() && (unknown.isEmpty() || outranksGaps(violated.get(0)))) {
            return violated(violated);
        }
        if (!unknown.isEmpty()) {
            return indeterminate(unknown);
        }
        return of(Verdict.Passed.class).findFirst().orElse(parts.get(0)).verdict();
    }

    /** One thing with two signs: the first sign of trouble counts, then the first gap. */
    static Verdict ofSigns(Verdict one, Verdict other) {
        return one instanceof Verdict.Passed && other instanceof Verdict.Passed
                ? one
                : SIGNS.judgeAll(List.of(one, other), sign -> sign);
    }

    private Stream<Part> of(Class<? extends Verdict> type) {
        return parts.stream().filter(part -> type.isInstance(part.verdict()));
    }

    private static boolean outranksGaps(Part worst) {
        return worst.violated().severity() != Severity.INFO;
    }

    private Verdict violated(List<Part> affected) {
        Verdict.Violated worst = affected.get(0).violated();
        List<RecommendedAction> actions = affected.stream()
                .flatMap(part -> part.violated().actions().stream())
                .distinct()
                .toList();
        List<Evidence> evidence = Stream.concat(
                        names(affected).stream(), worst.evidence().stream().map(one -> withTextsOf(affected, one)))
                .toList();
        return new Verdict.Violated(
                evidence, actions, worst.severity(), worst.confidence(), roots(affected), worst.summary());
    }

    private Verdict indeterminate(List<Part> unknown) {
        Verdict.Indeterminate first = (Verdict.Indeterminate) unknown.get(0).verdict();
        return new Verdict.Indeterminate(
                first.why(),
                Stream.concat(names(unknown).stream(), first.evidence().stream())
                        .toList(),
                first.actions());
    }

    /** A finding about several things has roots only where each of the things has one. */
    private static List<RuleId> roots(List<Part> affected) {
        if (affected.stream().anyMatch(part -> part.violated().explainedBy().isEmpty())) {
            return List.of();
        }
        return affected.stream()
                .flatMap(part -> part.violated().explainedBy().stream())
                .distinct()
                .toList();
    }

    private Optional<Evidence> names(List<Part> of) {
        List<String> names =
                of.stream().map(Part::name).filter(name -> !name.isEmpty()).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Evidence.of(kind, names));
    }

    /** Texts of all things are shown; of times and numbers those of the worst. */
    private static Evidence withTextsOf(List<Part> affected, Evidence worst) {
        List<String> texts = affected.stream()
                .flatMap(part -> part.violated().evidence().stream())
                .filter(other -> other.name().equals(worst.name()))
                .flatMap(JoinedVerdict::texts)
                .distinct()
                .toList();
        return texts.size() > 1 ? Evidence.of(worst.name(), texts).from(worst.origin()) : worst;
    }

    private static Stream<String> texts(Evidence evidence) {
        if (evidence.value() instanceof List<?> list) {
            return list.stream().map(Object::toString);
        }
        return Stream.of(evidence.value()).filter(String.class::isInstance).map(Object::toString);
    }
}
