package io.dirsync.graph.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures contenders in turn, round after round, because machines drift.
 *
 * @param <C> who takes part
 */
final class Rounds<C extends Enum<C>> {

    private static final int MAX_WARM_UP = 30;
    private static final double MAX_COMPILING = 0.05;

    private final Map<C, List<Double>> values;

    private Rounds(Map<C, List<Double>> values) {
        this.values = values;
    }

    static <C extends Enum<C>> Rounds<C> of(int rounds, List<C> all, ToDoubleFunction<C> measure) {
        Map<C, List<Double>> values = new EnumMap<>(all.get(0).getDeclaringClass());
        for (int i = 0; i < rounds; i++) {
            List<C> order = new ArrayList<>(all);
            Collections.rotate(order, i);
            for (C one : order) {
                values.computeIfAbsent(one, first -> new ArrayList<>()).add(measure.applyAsDouble(one));
            }
        }
        return new Rounds<>(values);
    }

    /**
     * Measures for nothing until the compilers have little left to do. As long as several hundred threads want the
     * processors too, they need a minute, and take a fifth of what is measured.
     */
    static <C extends Enum<C>> void warmUp(List<C> all, ToDoubleFunction<C> measure) {
        for (int i = 0; i < MAX_WARM_UP; i++) {
            long start = System.nanoTime();
            long compiled = Meters.compilationMillis();
            all.forEach(measure::applyAsDouble);
            if ((Meters.compilationMillis() - compiled) * 1e6 < MAX_COMPILING * (System.nanoTime() - start)) {
                return;
            }
        }
    }

    double median(C one) {
        return median(values.get(one));
    }

    /** The median over the rounds of what one took in proportion to another. */
    double ratio(C one, C other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.get(one).size(); i++) {
            ratios.add(values.get(one).get(i) / values.get(other).get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
