package io.dirsync.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a rule says where one input is unreadable, and what it says where the input can be read and all else is the same.
 *
 * @param trial where the input is unreadable
 * @param input which input
 * @param readable the same with each readable state of the input
 * @param otherwiseHealthy whether every other input has its first value, so that nothing else can keep the rule from
 *     telling
 */
record GapTrial(Trial trial, int input, List<Trial> readable, boolean otherwiseHealthy) {

    /** What it could not read might have shown something. */
    Optional<String> takenForGood() {
        return trial.passed() && trial.given().isSufferedGap(input)
                ? contradiction(Trial::violated)
                        .map(other -> "passes where " + trial.given().fact(input) + ", but finds something where "
                                + other.given().fact(input))
                : Optional.empty();
    }

    /** What it could not read might have shown that all is well. */
    Optional<String> takenForBad() {
        return trial.violated()
                ? contradiction(Trial::passed)
                        .map(other -> "finds something where " + trial.given().fact(input) + ", but passes where "
                                + other.given().fact(input))
                : Optional.empty();
    }

    /** It complains of what nobody asked for. */
    Optional<String> complains() {
        return trial.given().isChosenGap(input) && otherwiseHealthy && trial.indeterminate()
                ? contradiction(other -> !other.indeterminate())
                        .map(other -> "cannot tell where " + trial.given().fact(input) + ", which the caller chose")
                : Optional.empty();
    }

    private Optional<Trial> contradiction(Predicate<Trial> which) {
        return readable.stream().filter(which).findFirst();
    }
}
