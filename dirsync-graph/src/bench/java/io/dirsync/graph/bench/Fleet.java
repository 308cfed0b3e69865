package io.dirsync.graph.bench;

import io.dirsync.SyncHealthClient;
import io.dirsync.fleet.FleetOptions;
import io.dirsync.fleet.FleetRun;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Many tenants, each with a token of its own, that are checked in one call.
 *
 * @param client checks them
 * @param tenants which
 * @param inFlight how many at once
 */
record Fleet(SyncHealthClient client, List<TenantId> tenants, int inFlight) {

    static Fleet of(Ours ours, int size, int inFlight) {
        List<TenantId> tenants = IntStream.range(0, size)
                .mapToObj(number -> TenantId.of(new UUID(0x4000, number).toString()))
                .toList();
        return new Fleet(ours.client(), tenants, inFlight);
    }

    /** How many tenants a second are checked. */
    double throughput() {
        long start = System.nanoTime();
        int checked = 0;
        FleetOptions options = FleetOptions.standard().withConcurrency(inFlight);
        try (FleetRun run = client.streamAll(tenants, options)) {
            for (TenantOutcome outcome : run) {
                checked += isComplete(outcome) ? 1 : 0;
            }
        }
        if (checked != tenants.size()) {
            throw new IllegalStateException("Only " + checked + " of " + tenants.size() + " were read.");
        }
        return checked * 1e9 / (System.nanoTime() - start);
    }

    private static boolean isComplete(TenantOutcome outcome) {
        return outcome instanceof Checked checked
                && Ours.isComplete(checked.report().snapshot());
    }
}
