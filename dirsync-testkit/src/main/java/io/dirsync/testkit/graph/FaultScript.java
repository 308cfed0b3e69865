package io.dirsync.testkit.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The faults that wait for their request, first come first served. Safe for use by several threads. */
final class FaultScript {

    private final List<Waiting> waiting = new ArrayList<>();

    private static final class Waiting {
        final Fault fault;
        int left;

        Waiting(Fault fault) {
            this.fault = fault;
            this.left = fault.strikes();
        }
    }

    synchronized void add(Fault fault) {
        waiting.add(new Waiting(fault));
    }

    synchronized Optional<Fault> strike(Ask ask) {
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
            Waiting next = all.next();
            if (next.fault.matches(ask)) {
                next.left--;
                if (next.left == 0) {
                    all.remove();
                }
                return Optional.of(next.fault);
            }
        }
        return Optional.empty();
    }

    synchronized void clear() {
        waiting.clear();
    }
}
