package io.dirsync.testkit.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The faults that wait for their request, first come first served. Safe for use by several threads. */
final class FaultScript {

    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable Chaos chaos;

    private static final class Waiting {
        final Fault fault;
        int skip;
        int left;

        Waiting(Fault fault) {
            this.fault = fault;
            this.skip = fault.skipped();
            this.left = fault.strikes();
        }

        /** Whether it strikes a request that it matches. */
        boolean strikes() {
            if (skip > 0) {
                skip--;
                return false;
            }
            left--;
            return true;
        }
    }

    synchronized void add(Fault fault) {
        waiting.add(new Waiting(fault));
    }

    /** Lets faults strike by chance wherever no scripted one does. */
    synchronized void add(Chaos more) {
        chaos = more;
    }

    synchronized Optional<Fault> strike(Seen seen) {
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
            Waiting next = all.next();
            if (next.fault.matches(seen) && next.strikes()) {
                if (next.left == 0) {
                    all.remove();
                }
                return Optional.of(next.fault);
            }
        }
        return chaos == null ? Optional.empty() : chaos.strike(seen);
    }

    synchronized void clear() {
        waiting.clear();
        chaos = null;
    }
}
