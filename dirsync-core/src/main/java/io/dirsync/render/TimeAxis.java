package io.dirsync.render;

import java.time.Duration;

/**
 * Places past and future on a line around now, near times wide apart and far times close together.
 *
 * <p>The past lies left of now and the future right; each has as much room as its farthest time needs.
 */
record TimeAxis(Duration past, Duration future, int width) {

    private static final double HOUR = 3600;

    int x(Duration fromNow) {
        double room = Math.max(Double.MIN_NORMAL, stretch(past) + stretch(future));
        double place = (stretch(past) + (fromNow.isNegative() ? -1 : 1) * stretch(fromNow)) / room;
        return (int) StrictMath.round(Math.min(1, Math.max(0, place)) * width);
    }

    int now() {
        return x(Duration.ZERO);
    }

    private static double stretch(Duration length) {
        return StrictMath.log10(1 + Math.abs((double) length.toSeconds()) / HOUR);
    }
}
