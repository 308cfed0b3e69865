package io.dirsync.testkit.contract;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The state of each input of a rule, in the order of the inputs. */
record Circumstances(List<String> names, List<Fact<?>> facts) {

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

    /** One input in words: what it is called, and its state. */
    String fact(int input) {
        String state = facts.get(input).fold(String::valueOf, missing -> "null", Circumstances::text);
        return names.get(input) + " is " + state;
    }

    private static String text(Gap gap) {
        return "unreadable (" + gap.reason() + ")";
    }

    @Override
    public String toString() {
        return IntStream.range(0, facts.size()).mapToObj(this::fact).collect(Collectors.joining(", "));
    }
}
