package io.dirsync.testkit.contract;

import io.dirsync.rule.HealthRule;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a rule says of every combination of the states of its inputs. */
final class RuleTrials {

    private final List<List<Fact<?>>> states;
    private final List<Trial> trials;

    private RuleTrials(List<List<Fact<?>>> states, List<Trial> trials) {
        this.states = states;
        this.trials = trials;
    }

    static RuleTrials of(HealthRule rule, TenantSnapshot baseline, List<RuleInput<?>> inputs) {
        List<List<Fact<?>>> states = inputs.stream().map(RuleTrials::states).toList();
        List<TenantSnapshot> snapshots = List.of(baseline);
        for (RuleInput<?> input : inputs) {
            snapshots = snapshots.stream().flatMap(input::in).toList();
        }
        List<String> names = inputs.stream().<String>map(RuleInput::name).toList();
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < snapshots.size(); i++) {
            trials.add(Trial.of(rule, snapshots.get(i), new Circumstances(names, facts(states, i))));
        }
        return new RuleTrials(states, trials);
    }

    private static List<Fact<?>> states(RuleInput<?> input) {
        return input.states().<Fact<?>>map(state -> state).toList();
    }

    /** The last input changes from one trial to the next. */
    private static List<Fact<?>> facts(List<List<Fact<?>>> states, int trial) {
        List<Fact<?>> facts = new ArrayList<>();
        int rest = trial;
        for (int input = states.size() - 1; input >= 0; input--) {
            int count = states.get(input).size();
            facts.add(0, states.get(input).get(rest % count));
            rest /= count;
        }
        return facts;
    }

    Stream<Trial> all() {
        return trials.stream();
    }

    /** Each trial in which an input is unreadable, compared with what the rule says if the input can be read. */
    Stream<GapTrial> gaps() {
        return IntStream.range(0, trials.size()).boxed().flatMap(this::gaps);
    }

    private Stream<GapTrial> gaps(int trial) {
        return IntStream.range(0, states.size())
                .filter(input -> trials.get(trial).given().isGap(input))
                .mapToObj(input ->
                        new GapTrial(trials.get(trial), input, readable(trial, input), otherwiseHealthy(trial, input)));
    }

    private boolean otherwiseHealthy(int trial, int input) {
        List<Fact<?>> facts = trials.get(trial).given().facts();
        return IntStream.range(0, states.size())
                .allMatch(other -> other == input
                        || facts.get(other).equals(states.get(other).get(0)));
    }

    private List<Trial> readable(int trial, int input) {
        int stride = states.stream().skip(input + 1L).mapToInt(List::size).reduce(1, Math::multiplyExact);
        int count = states.get(input).size();
        int first = trial - trial / stride % count * stride;
        return IntStream.range(0, count)
                .mapToObj(state -> trials.get(first + state * stride))
                .filter(other -> !other.given().isGap(input))
                .toList();
    }
}
