package io.dirsync.fleet;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How much may happen at once when many tenants are checked, and for how long.
 *
 * <p>Immutable and safe for use by several threads, as its executor is.
 *
 * @param concurrency how many tenants are checked at once, 1 or more
 * @param tenantDeadline how long one attempt at a tenant may take, more than zero; the source may have a shorter one
 * @param deadline how long the whole run may take, more than zero; null for as long as it takes
 * @param retries how failures that pass are tried again
 * @param executor runs the checks; null for threads of the run's own, virtual ones where Java has them
 */
public record FleetOptions(
        int concurrency,
        Duration tenantDeadline,
        @Nullable Duration deadline,
        RetryPolicy retries,
        @Nullable Executor executor) {

    private static final int CHECKS_PER_CORE = 32;
    private static final int FEWEST = 64;
    private static final int MOST = 256;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a number or time is less than it may be
     */
    public FleetOptions {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency must be at least 1, but was " + concurrency);
        }
        requirePositive(requireNonNull(tenantDeadline, "tenantDeadline"), "tenantDeadline");
        if (deadline != null) {
            requirePositive(deadline, "deadline");
        }
        requireNonNull(retries, "retries");
    }

    private static void requirePositive(Duration value, String name) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be more than zero, but was " + value);
        }
    }

    /**
     * The defaults for this machine.
     *
     * <p>A check waits for the network nearly all the time, so 32 run at once for each core: at least 64, which two cores
     * carry, and at most 256, beyond which Microsoft Graph would throttle the application rather than serve more (<a
     * href="https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits">identity and access
     * service limits</a>, per application across all tenants). An attempt may take one minute, twice the default of the
     * Graph adapter, whose own message says more; the run takes as long as it takes.
     *
     * @return the options
     */
    public static FleetOptions standard() {
        return new FleetOptions(
                concurrencyFor(Runtime.getRuntime().availableProcessors()),
                Duration.ofMinutes(1),
                null,
                RetryPolicy.standard(),
                null);
    }

    static int concurrencyFor(int cores) {
        return Math.min(MOST, Math.max(FEWEST, CHECKS_PER_CORE * cores));
    }

    /**
     * The same options with another limit to what happens at once.
     *
     * @param value how many tenants are checked at once
     * @return new options
     * @throws IllegalArgumentException if it is less than 1
     */
    public FleetOptions withConcurrency(int value) {
        return new FleetOptions(value, tenantDeadline, deadline, retries, executor);
    }

    /**
     * The same options with another time for each tenant.
     *
     * @param value how long one attempt may take
     * @return new options
     * @throws IllegalArgumentException if it is not more than zero
     */
    public FleetOptions withTenantDeadline(Duration value) {
        return new FleetOptions(concurrency, value, deadline, retries, executor);
    }

    /**
     * The same options with another time for the whole run.
     *
     * @param value how long the run may take; null for as long as it takes
     * @return new options
     * @throws IllegalArgumentException if it is not more than zero
     */
    public FleetOptions withDeadline(@Nullable Duration value) {
        return new FleetOptions(concurrency, tenantDeadline, value, retries, executor);
    }

    /**
     * The same options with another way to try again.
     *
     * @param value how failures that pass are tried again
     * @return new options
     */
    public FleetOptions withRetries(RetryPolicy value) {
        return new FleetOptions(concurrency, tenantDeadline, deadline, value, executor);
    }

    /**
     * The same options with other threads.
     *
     * @param value runs the checks, and is not shut down afterwards; it should have a thread for each check that may run
     *     at once. Null for threads of the run's own
     * @return new options
     */
    public FleetOptions withExecutor(@Nullable Executor value) {
        return new FleetOptions(concurrency, tenantDeadline, deadline, retries, value);
    }
}
