package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.snapshot.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became different about one tenant of a fleet.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tenant the tenant
 * @param number the how many-th change of this tenant it is, from 1 on, as far as its history goes back
 * @param before what was known of it until then; null if nothing was
 * @param after what is known of it now; null if it is no longer among the tenants
 */
public record TenantChange(
        TenantId tenant,
        long number,
        @Nullable TenantOutcome before,
        @Nullable TenantOutcome after) {

    /** The kinds of change, from the point of view of somebody who watches a fleet. */
    public enum Kind {
        /** The tenant was missing before. */
        ADDED,
        /** The tenant is missing now. */
        REMOVED,
        /** The tenant could be checked before, and cannot be now; nothing is known of its health. */
        LOST,
        /** The tenant can be checked again. */
        REGAINED,
        /** The tenant still cannot be checked, for another reason. */
        STILL_LOST,
        /** The tenant could be checked both times, and something else was found. */
        CHANGED
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if nothing is known at either time, or an outcome is of another tenant
     */
    public TenantChange {
        requireNonNull(tenant, "tenant");
        if (before == null && after == null) {
            throw new IllegalArgumentException(
                    "A change of tenant " + tenant + " needs an outcome, from before or after.");
        }
        requireOf(tenant, before);
        requireOf(tenant, after);
    }

    private static void requireOf(TenantId tenant, @Nullable TenantOutcome outcome) {
        if (outcome != null && !outcome.tenant().equals(tenant)) {
            throw new IllegalArgumentException(
                    "An outcome of tenant " + outcome.tenant() + " says nothing about tenant " + tenant + ".");
        }
    }

    /**
     * The kind of change.
     *
     * @return the kind
     */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        if (after instanceof Checked) {
            return before instanceof Checked ? Kind.CHANGED : Kind.REGAINED;
        }
        return before instanceof Failed ? Kind.STILL_LOST : Kind.LOST;
    }

    /**
     * A name of the change that stays the same when it is told again.
     *
     * @return the tenant and the number, for example {@code contoso.com#3}
     */
    public String id() {
        return tenant + "#" + number;
    }

    /**
     * What changed between the two reports.
     *
     * @return the comparison; empty unless the tenant could be checked both times, the second time later
     */
    public Optional<ReportChange> reports() {
        if (before instanceof Checked earlier
                && after instanceof Checked later
                && !later.at().isBefore(earlier.at())) {
            return Optional.of(ReportChange.between(earlier.report(), later.report()));
        }
        return Optional.empty();
    }
}
