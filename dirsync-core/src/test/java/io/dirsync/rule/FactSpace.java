package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Every combination of the states of some facts, and what must hold for each rule in all of them. */
record FactSpace(List<List<Fact<?>>> axes, Function<List<Fact<?>>, TenantSnapshot> snapshot) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("io.dirsync.render.rules");

    /** The given values, the answer null, a suffered gap and a chosen one. */
    @SafeVarargs
    static <T> List<Fact<?>> states(T... values) {
        List<Fact<?>> states = new ArrayList<>();
        for (T value : values) {
            states.add(Fact.known(value));
        }
        states.addAll(List.of(Fact.missing(), Snapshots.unreadable(Gap.Reason.PERMISSION_DENIED), Fact.notRequested()));
        return states;
    }

    @SuppressWarnings("unchecked")
    static <T> Fact<T> fact(List<Fact<?>> point, int axis) {
        return (Fact<T>) point.get(axis);
    }

    void holdsFor(RuleId rule) {
        for (List<Fact<?>> point : points()) {
            Verdict verdict = judge(rule, point);
            if (saysNothing(verdict)) {
                continue;
            }
            if (verdict instanceof Verdict.Violated violated) {
                isComplete(rule, violated);
            }
            gaps(point).filter(axis -> !SyncView.isChosen(point.get(axis))).forEach(axis -> {
                List<Verdict> ifKnown = replacements(rule, point, axis);
                isNotCalledWell(rule, verdict, ifKnown);
                isNotCalledWrong(rule, verdict, ifKnown);
            });
        }
    }

    /** What the caller chose not to read may be left out of a verdict that all is well, but must not make it worse. */
    void holdsForChosenGaps(RuleId rule) {
        for (List<Fact<?>> point : points()) {
            Verdict verdict = judge(rule, point);
            if (saysNothing(verdict)) {
                continue;
            }
            gaps(point)
                    .filter(axis -> SyncView.isChosen(point.get(axis)))
                    .forEach(axis -> isNotCalledWrong(rule, verdict, replacements(rule, point, axis)));
        }
    }

    private List<List<Fact<?>>> points() {
        List<List<Fact<?>>> points = List.of(List.of());
        for (List<Fact<?>> axis : axes) {
            points = points.stream()
                    .flatMap(point -> axis.stream().map(state -> with(point, point.size(), state)))
                    .toList();
        }
        return points;
    }

    private static List<Fact<?>> with(List<Fact<?>> point, int axis, Fact<?> state) {
        List<Fact<?>> other = new ArrayList<>(point.subList(0, axis));
        other.add(state);
        other.addAll(axis < point.size() ? point.subList(axis + 1, point.size()) : List.of());
        return other;
    }

    private static boolean saysNothing(Verdict verdict) {
        return verdict instanceof Verdict.Indeterminate || verdict instanceof Verdict.NotApplicable;
    }

    private static IntStream gaps(List<Fact<?>> point) {
        return IntStream.range(0, point.size()).filter(axis -> point.get(axis) instanceof Fact.Unreadable);
    }

    private List<Verdict> replacements(RuleId rule, List<Fact<?>> point, int axis) {
        return axes.get(axis).stream()
                .filter(Fact.Known.class::isInstance)
                .map(state -> judge(rule, with(point, axis, state)))
                .toList();
    }

    private Verdict judge(RuleId rule, List<Fact<?>> point) {
        return Verdicts.verdict(rule, snapshot.apply(point));
    }

    /** Neither by passing nor by mere information, which leaves a tenant healthy. */
    private static void isNotCalledWell(RuleId rule, Verdict verdict, List<Verdict> ifKnown) {
        if (verdict instanceof Verdict.Passed) {
            assertThat(ifKnown).as(rule.value()).noneMatch(Verdict.Violated.class::isInstance);
        }
        if (verdict instanceof Verdict.Violated violated && violated.severity() == Severity.INFO) {
            assertThat(ifKnown)
                    .as(rule.value())
                    .noneMatch(other -> other instanceof Verdict.Violated worse && worse.severity() != Severity.INFO);
        }
    }

    private static void isNotCalledWrong(RuleId rule, Verdict verdict, List<Verdict> ifKnown) {
        if (verdict instanceof Verdict.Violated) {
            assertThat(ifKnown).as(rule.value()).noneMatch(Verdict.Passed.class::isInstance);
        }
    }

    private static void isComplete(RuleId rule, Verdict.Violated verdict) {
        assertThat(verdict.actions())
                .as(rule.value())
                .isNotEmpty()
                .extracting(RecommendedAction::link)
                .allMatch(link -> Objects.equals(link.getScheme(), "https"));
        List<String> names = verdict.evidence().stream().map(Evidence::name).toList();
        assertThat(names).as(rule.value()).doesNotHaveDuplicates();
        String text = TEXTS.getString(rule + ".title") + TEXTS.getString(rule + ".text");
        assertThat(PLACEHOLDER.matcher(text).results().map(match -> match.group(1)))
                .as(rule.value())
                .isSubsetOf(names);
    }
}
