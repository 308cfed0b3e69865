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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Every combination of the states of some facts, and what must hold for each rule in all of them. */
final class FactSpace {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("io.dirsync.render.rules");

    private final List<List<Fact<?>>> axes;
    private final List<TenantSnapshot> snapshots;

    FactSpace(List<List<Fact<?>>> axes, Function<List<Fact<?>>, TenantSnapshot> snapshot) {
        this.axes = axes;
        int size = axes.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        this.snapshots =
                IntStream.range(0, size).mapToObj(this::point).map(snapshot).toList();
    }

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
        List<Verdict> verdicts = verdicts(rule);
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict instanceof Verdict.Violated violated) {
                isComplete(rule, violated);
            }
            for (List<Verdict> ifKnown : withoutGap(i, verdicts, gap -> !SyncView.isChosen(gap))) {
                isNotCalledWell(rule, verdict, ifKnown);
                isNotCalledWrong(rule, verdict, ifKnown);
            }
        }
    }

    /** What the caller chose not to read may be left out of a verdict that all is well, but must not make it worse. */
    void holdsForChosenGaps(RuleId rule) {
        List<Verdict> verdicts = verdicts(rule);
        for (int i = 0; i < verdicts.size(); i++) {
            for (List<Verdict> ifKnown : withoutGap(i, verdicts, SyncView::isChosen)) {
                isNotCalledWrong(rule, verdicts.get(i), ifKnown);
            }
        }
    }

    private List<Verdict> verdicts(RuleId id) {
        HealthRule rule = Verdicts.rule(id);
        return snapshots.stream().map(rule::evaluate).toList();
    }

    /** For each gap of a combination, the verdicts on the combinations that have a value in its place. */
    private List<List<Verdict>> withoutGap(int index, List<Verdict> verdicts, Predicate<Fact<?>> which) {
        List<List<Verdict>> all = new ArrayList<>();
        int step = 1;
        for (List<Fact<?>> axis : axes) {
            int state = index / step % axis.size();
            if (axis.get(state) instanceof Fact.Unreadable<?> gap && which.test(gap)) {
                int first = index - state * step;
                int stride = step;
                all.add(IntStream.range(0, axis.size())
                        .filter(other -> axis.get(other) instanceof Fact.Known)
                        .mapToObj(other -> verdicts.get(first + other * stride))
                        .toList());
            }
            step *= axis.size();
        }
        return all;
    }

    private List<Fact<?>> point(int index) {
        List<Fact<?>> point = new ArrayList<>();
        int rest = index;
        for (List<Fact<?>> axis : axes) {
            point.add(axis.get(rest % axis.size()));
            rest /= axis.size();
        }
        return point;
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
