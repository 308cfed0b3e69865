package io.dirsync.bench;

import io.dirsync.SyncHealthClient;
import io.dirsync.fleet.FleetOptions;
import io.dirsync.fleet.FleetRun;
import io.dirsync.fleet.RetryPolicy;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Checks many tenants in memory, with as little heap as an operator would give it, and prints what that takes. */
public final class FleetBench {

    private static final Duration LATENCY = Duration.ofMillis(10);
    private static final RuleSet RULES = BenchTenant.allRules();
    private static final FleetOptions OPTIONS = FleetOptions.standard()
            .withConcurrency(128)
            .withTenantDeadline(LATENCY.multipliedBy(300))
            .withRetries(new RetryPolicy(2, Duration.ofMillis(10), Duration.ofSeconds(10)));

    private FleetBench() {}

    /**
     * Runs all measurements.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        System.out.printf(
                Locale.ROOT,
                "%nFleet · Java %s · %d cores · heap at most %d MiB · %d checks at once%n%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                OPTIONS.concurrency());
        scale();
        neighbours();
        soak();
        million();
    }

    private static void scale() {
        SnapshotSource source = FleetTenants.answeringAfter(LATENCY);
        run(source, 20_000);
        long heapBefore = heap();
        List<Double> thousand = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            thousand.add(run(source, 1_000).nanos() / 1_000.0);
        }
        double small = median(thousand);
        double large = run(source, 100_000).nanos() / 100_000.0;
        line("time per tenant at 1,000 (median of 21)", "%,.1f us", small / 1000);
        line("time per tenant at 100,000", "%,.1f us", large / 1000);
        line("ratio, at most 1.05", "%.3f", large / small);
        line("against 128 / latency, at least 0.90", "%.3f", LATENCY.toNanos() / 128.0 / large);
        line("heap before, after a collection", "%,.1f MiB", mib(heapBefore));
        line("heap after, after a collection", "%,.1f MiB", mib(heap()));
    }

    /** All tenants well, against some of them never answering or throttled; alternately, because machines drift. */
    private static void neighbours() {
        int tenants = 40_000;
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            double well = run(FleetTenants.answeringAfter(LATENCY), tenants).nanosUntilLastOther();
            double partly = run(FleetTenants.partlyBroken(LATENCY), tenants).nanosUntilLastOther();
            ratios.add(partly / well);
        }
        line("1 % silent, 5 % throttled: time for the others, at most 1.05", "%.3f", median(ratios));
    }

    /** One run after the other with faults of every kind. */
    private static void soak() {
        System.out.printf(Locale.ROOT, "%n%12s %12s %12s %12s%n", "soak", "failed", "heap MiB", "threads");
        for (int i = 1; i <= 10; i++) {
            long failed = check(FleetTenants.unreliable(), 100_000);
            System.out.printf(Locale.ROOT, "%,12d %,12d %12.1f %12d%n", i * 100_000, failed, mib(heap()), threads());
        }
        System.out.println();
    }

    /** The names of the tenants, or what stands for them, are all that a run has to remember. */
    private static void million() {
        long before = heap();
        int tenants = 1_000_000;
        Iterable<TenantId> names = FleetTenants.first(tenants);
        try (FleetRun run =
                SyncHealthClient.create(FleetTenants.unreliable(), RuleSet.of()).streamAll(names, OPTIONS)) {
            long outcomes = run.stream().count();
            line("outcomes of one run over 1,000,000 tenants", "%,.0f", outcomes);
            line(
                    "heap that such a run keeps at its end, for each tenant",
                    "%,.0f bytes",
                    (heap() - before) / (double) tenants);
        }
    }

    /** How many tenants could not be checked. */
    private static long check(SnapshotSource source, int tenants) {
        BitSet seen = new BitSet(tenants);
        long count = 0;
        long failed = 0;
        try (FleetRun run = SyncHealthClient.create(source, RULES).streamAll(FleetTenants.first(tenants), OPTIONS)) {
            for (TenantOutcome outcome : run) {
                seen.set(FleetTenants.number(outcome.tenant()));
                count++;
                failed += outcome instanceof Checked ? 0 : 1;
            }
        }
        if (count != tenants || seen.cardinality() != tenants) {
            throw new IllegalStateException("A tenant is missing or there twice.");
        }
        return failed;
    }

    private record Result(long nanos, long nanosUntilLastOther) {}

    private static Result run(SnapshotSource source, int tenants) {
        long start = System.nanoTime();
        long lastOther = start;
        SyncHealthClient client = SyncHealthClient.create(source, RULES);
        try (FleetRun run = client.streamAll(FleetTenants.first(tenants), OPTIONS)) {
            for (TenantOutcome outcome : run) {
                lastOther = outcome instanceof Checked ? System.nanoTime() : lastOther;
            }
        }
        return new Result(System.nanoTime() - start, lastOther - start);
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double mib(long bytes) {
        return bytes / 1048576.0;
    }

    private static int threads() {
        return Thread.getAllStackTraces().size();
    }

    private static void line(String what, String format, double value) {
        System.out.printf(Locale.ROOT, "%-64s %s%n", what, String.format(Locale.ROOT, format, value));
    }
}
