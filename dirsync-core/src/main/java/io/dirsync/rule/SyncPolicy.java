package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Severity;
import java.time.Duration;

/**
 * How the built-in rules judge: thresholds, and what the organization intends.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param staleness when a synchronization counts as old
 * @param clockTolerance how far an instant may lie after the capture and still count as now, zero or longer. Default
 *     five minutes, our own choice
 * @param expectations what the organization intends and does. Default {@link Expectations#none()}
 */
public record SyncPolicy(Staleness staleness, Duration clockTolerance, Expectations expectations) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the tolerance is negative
     */
    public SyncPolicy {
        requireNonNull(staleness, "staleness");
        requireNonNull(expectations, "expectations");
        if (clockTolerance.isNegative()) {
            throw new IllegalArgumentException("clockTolerance must not be negative, but was " + clockTolerance);
        }
    }

    /**
     * The profile that says what the Microsoft 365 admin center says: more than three days is a warning.
     *
     * @return the default policy
     */
    public static SyncPolicy portalParity() {
        return new SyncPolicy(Staleness.DEFAULT, Duration.ofMinutes(5), Expectations.none());
    }

    /**
     * The profile for which more than three days is critical: at the default interval that is 144 missed cycles, in which
     * nobody who left was locked out of the cloud.
     *
     * @return the strict policy
     */
    public static SyncPolicy strict() {
        return portalParity().withStaleness(Staleness.DEFAULT.withStaleSeverity(Severity.CRITICAL));
    }

    /**
     * The same policy with other thresholds.
     *
     * @param value when a synchronization counts as old
     * @return a new policy
     */
    public SyncPolicy withStaleness(Staleness value) {
        return new SyncPolicy(value, clockTolerance, expectations);
    }

    /**
     * The same policy with another tolerance for clocks that disagree.
     *
     * @param value how far an instant may lie after the capture and still count as now, zero or longer
     * @return a new policy
     */
    public SyncPolicy withClockTolerance(Duration value) {
        return new SyncPolicy(staleness, value, expectations);
    }

    /**
     * The same policy with other expectations.
     *
     * @param value what the organization intends and does
     * @return a new policy
     */
    public SyncPolicy withExpectations(Expectations value) {
        return new SyncPolicy(staleness, clockTolerance, value);
    }

    /**
     * The same policy with an intention about directory synchronization.
     *
     * @param value what is intended
     * @return a new policy
     */
    public SyncPolicy withDirectorySync(Expectation value) {
        return withExpectations(expectations.withDirectorySync(value));
    }

    /**
     * The same policy with an intention about password hash synchronization.
     *
     * @param value what is intended
     * @return a new policy
     */
    public SyncPolicy withPasswordSync(Expectation value) {
        return withExpectations(expectations.withPasswordSync(value));
    }
}
