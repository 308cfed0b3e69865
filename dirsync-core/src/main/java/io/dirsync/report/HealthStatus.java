package io.dirsync.report;

/**
 * The health of a tenant in one word; the order of the constants is from worst to best.
 *
 * <p>What is known to be wrong is never hidden behind what is not known, and what is not known is never taken for
 * healthy.
 */
public enum HealthStatus {
    /** There is a critical finding. */
    UNHEALTHY(2),
    /** There is a warning. */
    DEGRADED(1),
    /** Nothing is known to be wrong, but something that was needed could not be judged. */
    UNKNOWN(3),
    /** Everything that was asked for was judged, and nothing is wrong. */
    HEALTHY(0),
    /** Directory synchronization is not in use: it was never enabled, or it was turned off. */
    NOT_CONFIGURED(0);

    private final int exitCode;

    HealthStatus(int exitCode) {
        this.exitCode = exitCode;
    }

    /**
     * The exit code with which a monitoring plugin reports this status.
     *
     * <p>Source: <a href="https://www.monitoring-plugins.org/doc/guidelines.html">guidelines of the Monitoring
     * Plugins</a>, plugin return codes. A tenant that does not synchronize is no fault, and so it is OK.
     *
     * @return 0 (OK) for {@link #HEALTHY} and {@link #NOT_CONFIGURED}, 1 (WARNING) for {@link #DEGRADED}, 2 (CRITICAL)
     *     for {@link #UNHEALTHY}, 3 (UNKNOWN) for {@link #UNKNOWN}
     */
    public int exitCode() {
        return exitCode;
    }
}
