package io.dirsync.report;

/**
 * The health of a tenant in one word; the order of the constants is from worst to best.
 *
 * <p>What is known to be wrong is never hidden behind what is not known, and what is not known is never taken for
 * healthy.
 */
public enum HealthStatus {
    /** There is a critical finding. */
    UNHEALTHY,
    /** There is a warning. */
    DEGRADED,
    /** Nothing is known to be wrong, but something that was needed could not be judged. */
    UNKNOWN,
    /** Everything that was asked for was judged, and nothing is wrong. */
    HEALTHY,
    /** Directory synchronization is not in use: it was never enabled, or it was turned off. */
    NOT_CONFIGURED
}
