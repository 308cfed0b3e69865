package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What became of one tenant of a fleet: a report, a failure with its cause, or nothing at all.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface TenantOutcome {

    /**
     * The worst first; of those that are alike, by tenant.
     *
     * <p>Outcomes without a report stand among those of status {@link HealthStatus#UNKNOWN}, after the reports.
     */
    Comparator<TenantOutcome> WORST_FIRST = Comparator.comparing(TenantOutcome::status)
            .thenComparing(outcome -> outcome.ifChecked().isEmpty())
            .thenComparing(NotChecked.class::isInstance)
            .thenComparing(TenantOutcome::tenant);

    /**
     * The tenant as the caller named it.
     *
     * @return the tenant
     */
    TenantId tenant();

    /**
     * When the outcome was known.
     *
     * @return for a report, the instant at which its facts were read
     */
    Instant at();

    /**
     * The health of the tenant as far as it is known.
     *
     * @return the status of the report, or {@link HealthStatus#UNKNOWN} if there is none
     */
    default HealthStatus status() {
        return ifChecked().map(SyncHealthReport::status).orElse(HealthStatus.UNKNOWN);
    }

    /**
     * The report.
     *
     * @return the report, or empty if the tenant was not checked
     */
    default Optional<SyncHealthReport> ifChecked() {
        return this instanceof Checked checked ? Optional.of(checked.report) : Optional.empty();
    }

    /**
     * The tenant was checked.
     *
     * @param report what was found
     */
    record Checked(SyncHealthReport report) implements TenantOutcome {

        /** Checks that the report is not null. */
        public Checked {
            requireNonNull(report, "report");
        }

        @Override
        public TenantId tenant() {
            return report.tenant();
        }

        @Override
        public Instant at() {
            return report.checkedAt();
        }
    }

    /**
     * The tenant could not be checked.
     *
     * @param tenant the tenant
     * @param at when the last attempt failed
     * @param cause why it failed
     * @param attempts how often it was tried, one or more
     */
    record Failed(TenantId tenant, Instant at, FailureCause cause, int attempts) implements TenantOutcome {

        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if there was no attempt
         */
        public Failed {
            requireNonNull(tenant, "tenant");
            requireNonNull(at, "at");
            requireNonNull(cause, "cause");
            if (attempts < 1) {
                throw new IllegalArgumentException("attempts must be at least 1, but was " + attempts);
            }
        }
    }

    /**
     * The run ended before the first attempt at the tenant did.
     *
     * @param tenant the tenant
     * @param at when the run gave the tenant up
     * @param why why the run ended
     */
    record NotChecked(TenantId tenant, Instant at, StopCause why) implements TenantOutcome {

        /** Checks that no component is null. */
        public NotChecked {
            requireNonNull(tenant, "tenant");
            requireNonNull(at, "at");
            requireNonNull(why, "why");
        }
    }
}
