package io.dirsync.testkit.contract;

import io.dirsync.rule.HealthRule;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a rule said of one combination of facts, or how it failed. */
record Trial(
        List<String> names, List<Fact<?>> facts, @Nullable Verdict verdict, String failure) {

    /** The rule sees the snapshot twice, the second time as an equal copy. */
    static Trial of(HealthRule rule, TenantSnapshot snapshot, List<String> names, List<Fact<?>> facts) {
        try {
            Verdict verdict = rule.evaluate(snapshot);
            if (verdict == null) {
                return new Trial(names, facts, null, "returns null instead of a verdict");
            }
            Verdict again = rule.evaluate(snapshot.toBuilder().build());
            return verdict.equals(again)
                    ? new Trial(names, facts, verdict, "")
                    : new Trial(names, facts, null, "says " + verdict + " and then " + again);
        } catch (RuntimeException e) {
            return new Trial(names, facts, null, "throws " + e);
        }
    }

    boolean passed() {
        return verdict instanceof Verdict.Passed;
    }

    boolean violated() {
        return verdict instanceof Verdict.Violated;
    }

    boolean indeterminate() {
        return verdict instanceof Verdict.Indeterminate;
    }

    boolean failed() {
        return !failure.isEmpty();
    }

    boolean hasActions() {
        return verdict instanceof Verdict.Violated found && !found.actions().isEmpty();
    }

    boolean isGap(int input) {
        return facts.get(input) instanceof Fact.Unreadable;
    }

    boolean isChosenGap(int input) {
        return facts.get(input)
                .whyUnreadable()
                .filter(gap -> gap.reason().isChosen())
                .isPresent();
    }

    boolean isSufferedGap(int input) {
        return isGap(input) && !isChosenGap(input);
    }

    /** One fact in words: what it is called, and its state. */
    String fact(int input) {
        Fact<?> fact = facts.get(input);
        String state = fact.fold(String::valueOf, missing -> "null", Trial::text);
        return names.get(input) + " is " + state;
    }

    private static String text(Gap gap) {
        return "unreadable (" + gap.reason() + ")";
    }

    /** All facts in words. */
    String circumstances() {
        return IntStream.range(0, facts.size()).mapToObj(this::fact).collect(Collectors.joining(", "));
    }
}
