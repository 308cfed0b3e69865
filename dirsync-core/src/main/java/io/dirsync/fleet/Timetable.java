package io.dirsync.fleet;

import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** When each tenant is due: at its own interval, and at a point of it that the name of the tenant decides. */
record Timetable(Function<TenantId, Duration> intervals) {

    /** The golden ratio in 64 bits, which spreads even names that differ in their last letter alone. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    Future<?> start(TenantId tenant, ScheduledExecutorService scheduler, Consumer<TenantId> due) {
        long interval = interval(tenant).toNanos();
        return scheduler.scheduleAtFixedRate(
                () -> due.accept(tenant), phase(tenant, interval), interval, TimeUnit.NANOSECONDS);
    }

    private Duration interval(TenantId tenant) {
        Duration interval = intervals.apply(tenant);
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException(
                    "The interval of tenant " + tenant + " must be more than zero, but was " + interval);
        }
        return interval;
    }

    /** Always the same for a tenant, so that a restart does not bring all of them together. */
    static long phase(TenantId tenant, long interval) {
        return Math.floorMod(tenant.hashCode() * SPREAD, interval);
    }
}
