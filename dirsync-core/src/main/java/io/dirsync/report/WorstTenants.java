package io.dirsync.report;

import java.util.List;
import java.util.TreeSet;

/** Keeps the worst outcomes of many, and counts all. Not safe for use by several threads. */
final class WorstTenants {

    private final int most;
    private final FleetTally tally = new FleetTally();
    private final TreeSet<TenantOutcome> worst = new TreeSet<>(TenantOutcome.WORST_FIRST);

    WorstTenants(int most) {
        this.most = most;
    }

    void add(TenantOutcome outcome) {
        tally.add(outcome);
        keep(outcome);
    }

    private void keep(TenantOutcome outcome) {
        worst.add(outcome);
        if (worst.size() > most) {
            worst.pollLast();
        }
    }

    WorstTenants merge(WorstTenants other) {
        tally.merge(other.tally);
        other.worst.forEach(this::keep);
        return this;
    }

    FleetReport report() {
        return new FleetReport(tally.summary(), List.copyOf(worst));
    }
}
