package io.dirsync.graph;

import java.time.Clock;
import java.time.Duration;

/** How long a check may take, and what time it is; the one does not depend on the other. */
record Timing(Duration timeout, Clock clock) {

    Deadline startCheck() {
        return Deadline.in(timeout);
    }
}
