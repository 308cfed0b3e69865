package io.dirsync.graph.bench;

import java.util.Locale;

/** Prints what was measured, and remembers whether a target was missed. */
final class Table {

    private boolean isMissed;

    void heading(String what) {
        System.out.printf("%n%s%n", what);
    }

    void value(String what, String unit, double value) {
        System.out.printf(Locale.ROOT, "  %-58s %,12.2f %s%n", what, value, unit);
    }

    /** A ratio without a target. */
    void ratio(String what, double ratio) {
        System.out.printf(Locale.ROOT, "  %-58s %,12.2f x%n", what, ratio);
    }

    void atMost(double most, String what, double ratio) {
        judged(what, ratio, "at most " + most, ratio <= most);
    }

    void atLeast(double least, String what, double ratio) {
        judged(what, ratio, "at least " + least, ratio >= least);
    }

    boolean isMissed() {
        return isMissed;
    }

    private void judged(String what, double ratio, String target, boolean isMet) {
        isMissed |= !isMet;
        System.out.printf(Locale.ROOT, "  %-58s %,12.3f x  %s: %s%n", what, ratio, target, isMet ? "met" : "MISSED");
    }
}
