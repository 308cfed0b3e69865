package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.unreadable;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * A family of rules, the states that each of its inputs can be in, and how a snapshot is made of them.
 *
 * <p>The first input says whether directory synchronization is on. Every input can be a gap as well, chosen or suffered; the
 * reasons for suffered gaps do not differ in how they are judged.
 */
@NullMarked
record Family(
        String name,
        List<RuleId> rules,
        Expectations expectations,
        List<List<Fact<?>>> inputs,
        Function<Facts, TenantSnapshot> snapshot) {

    private static final List<Fact<?>> GAPS = List.of(Fact.notRequested(), unreadable(Gap.Reason.PERMISSION_DENIED));

    /** One state of each input. */
    record Facts(List<Fact<?>> states) {

        /** The state of an input, whose type the family knows. */
        @SuppressWarnings("unchecked")
        <T> Fact<T> get(int input) {
            return (Fact<T>) states.get(input);
        }

        boolean isOn() {
            return states.get(0).equals(Fact.known(true));
        }

        boolean isUnasked() {
            return states.stream().skip(1).allMatch(SyncView::isChosen);
        }

        boolean hasSufferedGap() {
            return states.stream().anyMatch(GAPS.get(1)::equals);
        }
    }

    /** The verdicts of one rule on every combination of states. */
    Map<Facts, Verdict> verdicts(RuleId id) {
        HealthRule rule = SyncRules.all(SyncPolicy.portalParity().withExpectations(expectations)).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<Facts, Verdict> verdicts = new LinkedHashMap<>();
        combinations(inputs.stream().map(Family::withGaps).toList())
                .forEach(facts -> verdicts.put(facts, rule.evaluate(snapshot.apply(facts))));
        return verdicts;
    }

    /** What the facts might be if every gap were closed. */
    List<Facts> completions(Facts facts) {
        List<List<Fact<?>>> closed = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Fact<?> state = facts.states().get(i);
            closed.add(state instanceof Fact.Unreadable ? inputs.get(i) : List.of(state));
        }
        return combinations(closed);
    }

    private static List<Fact<?>> withGaps(List<Fact<?>> states) {
        return Stream.concat(states.stream(), GAPS.stream()).toList();
    }

    private static List<Facts> combinations(List<List<Fact<?>>> inputs) {
        List<Facts> all = List.of(new Facts(List.of()));
        for (List<Fact<?>> states : inputs) {
            all = all.stream()
                    .flatMap(facts -> states.stream().map(state -> plus(facts, state)))
                    .toList();
        }
        return all;
    }

    private static Facts plus(Facts facts, Fact<?> state) {
        List<Fact<?>> states = new ArrayList<>(facts.states());
        states.add(state);
        return new Facts(List.copyOf(states));
    }

    @Override
    public String toString() {
        return name;
    }
}
