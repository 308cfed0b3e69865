package io.dirsync.render;

import java.time.Duration;

/** Places lengths of time on a line so that minutes and months both have room; what is out of range sticks to an end. */
record LogScale(Duration from, Duration to, int width) {

    int x(Duration length) {
        double span = log(to) - log(from);
        double place = (log(length) - log(from)) / span;
        return (int) StrictMath.round(Math.min(1, Math.max(0, place)) * width);
    }

    /** The same on every machine, so that a page is too. */
    private static double log(Duration length) {
        return StrictMath.log10((double) Math.max(1, length.toSeconds()));
    }
}
