package io.dirsync.fleet;

import io.dirsync.report.FailureCause;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;

/** Decides what the end of an attempt means: for the tenant, for the speed of the run, and for the run as a whole. */
final class Settlement {

    private final Retries retries;
    private final GlobalThrottle throttle;
    private final WaitingRoom waiting;
    private final Queue<TenantOutcome> ready;
    private final CredentialGuard guard = new CredentialGuard();

    Settlement(Retries retries, GlobalThrottle throttle, WaitingRoom waiting, Queue<TenantOutcome> ready) {
        this.retries = retries;
        this.throttle = throttle;
        this.waiting = waiting;
        this.ready = ready;
    }

    void settle(Flight flight, Moment now) {
        Optional<SyncHealthReport> report = flight.report();
        Optional<FailureCause> failure = flight.failure();
        if (report.isPresent()) {
            guard.checked();
            calm(flight);
            ready.add(new TenantOutcome.Checked(report.get()));
        } else if (failure.isPresent()) {
            fail(flight, failure.get(), now);
        }
    }

    void fail(Flight flight, FailureCause cause, Moment now) {
        guard.failed(cause);
        if (cause.reason() != Reason.THROTTLED) {
            calm(flight);
        } else if (flight.trip().isFirst()) {
            throttle.throttled(flight.departure().orElse(0), retries.pause(cause), now.nanos());
        }
        Trip trip = flight.trip().failed(cause);
        OptionalLong next = retries.next(trip, now.nanos());
        if (next.isEmpty()) {
            ready.add(new TenantOutcome.Failed(trip.tenant(), now.instant(), cause, trip.attempts()));
        } else {
            waiting.add(trip, next.getAsLong());
        }
    }

    private void calm(Flight flight) {
        if (flight.trip().isFirst()) {
            throttle.answered(flight.departure().orElse(0));
        }
    }

    /** Why every tenant would refuse the application; empty as long as that is not so. */
    Optional<FailureCause> refusal() {
        return guard.verdict();
    }
}
