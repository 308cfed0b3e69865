package io.dirsync.fleet;

import io.dirsync.report.FailureCause;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One attempt at a tenant, on a thread of its own. */
final class Flight implements Runnable {

    private final Trip trip;
    private final Checker checker;
    private final LongSupplier nanos;
    private final Mailbox mailbox;

    private @Nullable Thread runner;
    private boolean isAbandoned;
    private @Nullable Long departure;
    private long duration;
    private @Nullable SyncHealthReport report;
    private @Nullable FailureCause failure;

    Flight(Trip trip, Checker checker, LongSupplier nanos, Mailbox mailbox) {
        this.trip = trip;
        this.checker = checker;
        this.nanos = nanos;
        this.mailbox = mailbox;
    }

    @Override
    public void run() {
        depart();
        fly();
    }

    synchronized void depart() {
        departure = nanos.getAsLong();
    }

    void fly() {
        try {
            if (board()) {
                report = checked();
            }
        } catch (Throwable e) {
            failure = FailureCause.of(e);
        } finally {
            land();
            mailbox.add(this);
        }
    }

    private synchronized boolean board() {
        runner = Thread.currentThread();
        return !isAbandoned;
    }

    private @Nullable SyncHealthReport checked() {
        SyncHealthReport answer = checker.check(trip.tenant());
        if (answer.tenant().equals(trip.tenant())) {
            return answer;
        }
        failure = FailureCause.of(
                Reason.INTERNAL_ERROR,
                "The source was asked about tenant " + trip.tenant() + " and answered about " + answer.tenant()
                        + ". Give the snapshot the tenant that was asked for.");
        return null;
    }

    /** The thread may be that of a pool, to which our interrupt must not stick. */
    private synchronized void land() {
        duration = nanos.getAsLong() - (departure == null ? 0 : departure);
        runner = null;
        if (isAbandoned) {
            Thread.interrupted();
        }
    }

    /** Gives the attempt up, whose thread may go on for a while. */
    synchronized void abandon() {
        isAbandoned = true;
        if (runner != null) {
            runner.interrupt();
        }
    }

    synchronized boolean isAbandoned() {
        return isAbandoned;
    }

    /** When its thread began; empty while it still waits for one. */
    synchronized OptionalLong departure() {
        return departure == null ? OptionalLong.empty() : OptionalLong.of(departure);
    }

    Trip trip() {
        return trip;
    }

    /** How long it took; only after it has arrived in the mailbox. */
    long duration() {
        return duration;
    }

    /** Why there is no report; only after it has arrived in the mailbox. */
    Optional<FailureCause> failure() {
        return Optional.ofNullable(failure);
    }

    /** The report, if there is no failure; only after it has arrived in the mailbox. */
    Optional<SyncHealthReport> report() {
        return Optional.ofNullable(report);
    }
}
