package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.report.TenantOutcome.NotChecked;
import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a history knows of one tenant: what was last told of it, and what was seen since.
 *
 * <p>Two outcomes show the same picture if they have the same status and the same findings with the same severities, or
 * failed for the same reason. Only another picture is a change; ages and counts grow all the time. Immutable and safe for
 * use by several threads.
 *
 * @param tenant the tenant
 * @param told what was last told of it; null if nothing ever was, or if it was told that the tenant is gone
 * @param before what had been told before that; null if nothing had, or once the last change has been delivered
 * @param changes how many changes there have been
 * @param isDelivered whether the last change has reached those who want to know
 * @param recent the pictures of the latest checks, the oldest first
 */
public record TenantRecord(
        TenantId tenant,
        @Nullable TenantOutcome told,
        @Nullable TenantOutcome before,
        long changes,
        boolean isDelivered,
        List<String> recent) {

    /** Checks and copies the components. */
    public TenantRecord {
        requireNonNull(tenant, "tenant");
        recent = List.copyOf(recent);
    }

    /**
     * The record of a tenant that nothing is known of.
     *
     * @param tenant the tenant
     * @return the record
     */
    public static TenantRecord unknown(TenantId tenant) {
        return new TenantRecord(tenant, null, null, 0, true, List.of());
    }

    /**
     * The record of a tenant of which one outcome is known, for example from an earlier run.
     *
     * @param outcome the outcome
     * @return the record, as if the outcome had been told; that of an unknown tenant if it was not checked
     */
    public static TenantRecord of(TenantOutcome outcome) {
        return unknown(outcome.tenant()).next(outcome, Damping.none()).delivered();
    }

    /**
     * The record after another check.
     *
     * @param outcome what became of it; that the tenant was not checked says nothing and changes nothing
     * @param damping how often something must be seen to count; the first outcome counts at once
     * @return the record, whose {@link #pending()} tells of a change if there is one
     * @throws IllegalArgumentException if the outcome is of another tenant
     */
    public TenantRecord next(TenantOutcome outcome, Damping damping) {
        if (!outcome.tenant().equals(tenant)) {
            throw new IllegalArgumentException(
                    "An outcome of tenant " + outcome.tenant() + " says nothing about tenant " + tenant + ".");
        }
        if (outcome instanceof NotChecked) {
            return this;
        }
        String picture = picture(outcome);
        List<String> seen = Stream.concat(recent.stream(), Stream.of(picture)).toList();
        List<String> latest = seen.subList(Math.max(0, seen.size() - damping.window()), seen.size());
        boolean isEnough = latest.stream().filter(picture::equals).count() >= damping.needed();
        if (told == null || (isEnough && !picture.equals(picture(told)))) {
            return new TenantRecord(tenant, outcome, told, changes + 1, false, latest);
        }
        return new TenantRecord(tenant, told, before, changes, isDelivered, latest);
    }

    /**
     * The record once the tenant is no longer among those that are checked.
     *
     * @return the record, whose {@link #pending()} says so; the same one if nothing was ever told of the tenant
     */
    public TenantRecord gone() {
        return told == null ? this : new TenantRecord(tenant, null, told, changes + 1, false, List.of());
    }

    /**
     * The record once its last change has reached those who want to know.
     *
     * @return the record without a pending change
     */
    public TenantRecord delivered() {
        return new TenantRecord(tenant, told, null, changes, true, recent);
    }

    /**
     * The change that nobody has been told of yet.
     *
     * @return the change, or empty if there is none
     */
    public Optional<TenantChange> pending() {
        return isDelivered ? Optional.empty() : Optional.of(new TenantChange(tenant, changes, before, told));
    }

    private static String picture(TenantOutcome outcome) {
        if (outcome instanceof Checked checked) {
            return checked.status()
                    + checked.report().findings().stream()
                            .map(finding -> " " + finding.rule() + ":" + finding.severity())
                            .sorted()
                            .collect(Collectors.joining());
        }
        return outcome instanceof Failed failed ? "failed " + failed.cause().reason() : "";
    }
}
