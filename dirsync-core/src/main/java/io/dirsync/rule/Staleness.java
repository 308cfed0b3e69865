package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Severity;
import java.time.Duration;

/**
 * When a synchronization counts as old: the rungs of a ladder, each strictly exceeded before it fires.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param late above this age directory synchronization is late. Default three hours, six times the default interval of <a
 *     href="https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-feature-scheduler">the
 *     scheduler</a>; the slack is our own choice
 * @param overdue above this age it is overdue. Default 24 hours, when Microsoft <a
 *     href="https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/directory-sync-stop-register">mails
 *     the administrators</a>
 * @param stale above this age it is stale, and so is password synchronization. Default 3 days, as in the <a
 *     href="https://learn.microsoft.com/microsoft-365/enterprise/view-directory-synchronization-status">admin center</a>
 * @param expired above this age a delta synchronization may no longer suffice. Default 7 days, from the page about the
 *     scheduler
 * @param abandoned above this age the server has probably been decommissioned. Default 90 days, our own choice
 * @param staleSeverity how bad stale directory synchronization is. Default {@link Severity#WARNING}, as in the admin
 *     center
 */
public record Staleness(
        Duration late, Duration overdue, Duration stale, Duration expired, Duration abandoned, Severity staleSeverity) {

    /** The defaults, each with its source in the description of the component. */
    public static final Staleness DEFAULT = new Staleness(
            Duration.ofHours(3),
            Duration.ofHours(24),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(90),
            Severity.WARNING);

    /**
     * Checks that the rungs rise.
     *
     * @throws IllegalArgumentException if a rung is not above the one before, or the first not above zero
     */
    public Staleness {
        requireNonNull(staleSeverity, "staleSeverity");
        Duration below = Duration.ZERO;
        for (Duration rung : new Duration[] {late, overdue, stale, expired, abandoned}) {
            if (rung.compareTo(below) <= 0) {
                throw new IllegalArgumentException("The rungs of staleness must rise from above zero: late " + late
                        + ", overdue " + overdue + ", stale " + stale + ", expired " + expired + ", abandoned "
                        + abandoned + ". " + rung + " is not above " + below + ".");
            }
            below = rung;
        }
    }

    /**
     * The same ladder with another first rung.
     *
     * @param value above this age directory synchronization is late
     * @return a new ladder
     */
    public Staleness withLate(Duration value) {
        return new Staleness(value, overdue, stale, expired, abandoned, staleSeverity);
    }

    /**
     * The same ladder with another second rung.
     *
     * @param value above this age directory synchronization is overdue
     * @return a new ladder
     */
    public Staleness withOverdue(Duration value) {
        return new Staleness(late, value, stale, expired, abandoned, staleSeverity);
    }

    /**
     * The same ladder with another third rung.
     *
     * @param value above this age directory and password synchronization are stale
     * @return a new ladder
     */
    public Staleness withStale(Duration value) {
        return new Staleness(late, overdue, value, expired, abandoned, staleSeverity);
    }

    /**
     * The same ladder with another fourth rung.
     *
     * @param value above this age a delta synchronization may no longer suffice
     * @return a new ladder
     */
    public Staleness withExpired(Duration value) {
        return new Staleness(late, overdue, stale, value, abandoned, staleSeverity);
    }

    /**
     * The same ladder with another last rung.
     *
     * @param value above this age the server has probably been decommissioned
     * @return a new ladder
     */
    public Staleness withAbandoned(Duration value) {
        return new Staleness(late, overdue, stale, expired, value, staleSeverity);
    }

    /**
     * The same ladder with another severity of its third rung.
     *
     * @param value how bad stale directory synchronization is
     * @return a new ladder
     */
    public Staleness withStaleSeverity(Severity value) {
        return new Staleness(late, overdue, stale, expired, abandoned, value);
    }
}
