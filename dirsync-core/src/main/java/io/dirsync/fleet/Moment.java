package io.dirsync.fleet;

import java.time.Instant;

/** A point in time, as nanoseconds since the beginning of the run and as what the clock says. */
record Moment(long nanos, Instant instant) {}
