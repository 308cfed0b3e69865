package io.dirsync.fleet;

import io.dirsync.report.FailureCause;
import io.dirsync.report.StopCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Takes tenants from the feed, has them checked, and gives one outcome for each.
 *
 * <p>All decisions are taken on the thread that asks for outcomes, so nothing here needs a lock; other threads only leave
 * word in the mailbox or ask for the end.
 */
final class FleetLoop {

    private static final long NEVER = Long.MAX_VALUE;

    private final Feed feed;
    private final FleetOptions options;
    private final Means means;
    private final Mailbox mailbox = new Mailbox();
    private final Lanes lanes;
    private final WaitingRoom waiting = new WaitingRoom();
    private final GlobalThrottle throttle;
    private final Settlement settlement;
    private final Queue<TenantOutcome> ready = new ArrayDeque<>();
    private final long start;
    private final long tenantDeadline;
    private final long deadline;
    private final long patience;

    private volatile @Nullable StopCause request;
    private @Nullable StopCause stopped;

    FleetLoop(Feed feed, FleetOptions options, Means means) {
        this.feed = feed;
        this.options = options;
        this.means = means;
        this.lanes = new Lanes(options.concurrency());
        this.throttle = new GlobalThrottle(options.concurrency());
        this.start = means.pace().nanos();
        this.patience = nanos(options.retries().longestWait());
        this.tenantDeadline = nanos(options.tenantDeadline());
        this.deadline = options.deadline() == null ? NEVER : nanos(options.deadline());
        Retries retries = new Retries(options.retries(), means.random(), deadline);
        this.settlement = new Settlement(retries, throttle, waiting, ready);
    }

    /** Longer than a century is as good as for ever, and does not overflow. */
    private static long nanos(Duration duration) {
        Duration longest = Duration.ofDays(36_500);
        return (duration.compareTo(longest) > 0 ? longest : duration).toNanos();
    }

    private Moment moment() {
        return new Moment(now(), means.pace().instant());
    }

    /** Nanoseconds since the beginning of the run. */
    long now() {
        return means.pace().nanos() - start;
    }

    /** The next outcome; null when there is none left. */
    @Nullable
    TenantOutcome next() {
        while (ready.isEmpty() && stopped == null && !isOver()) {
            turn();
        }
        TenantOutcome outcome = ready.poll();
        return outcome == null && stopped != null ? leftOver(stopped) : outcome;
    }

    private boolean isOver() {
        return feed.isExhausted() && lanes.isEmpty() && waiting.isEmpty();
    }

    private void turn() {
        arrivals();
        expiries();
        ends();
        if (stopped == null) {
            departures();
            if (ready.isEmpty() && !isOver()) {
                rest();
            }
        }
    }

    private void arrivals() {
        for (Flight flight = mailbox.poll(); flight != null; flight = mailbox.poll()) {
            if (lanes.land(flight)) {
                settlement.settle(flight, moment());
            }
            if (settlement.refusal().isPresent()) {
                return;
            }
        }
    }

    private void expiries() {
        for (Flight late = lanes.departedBy(now() - tenantDeadline);
                late != null;
                late = lanes.departedBy(now() - tenantDeadline)) {
            lanes.abandon(late);
            settlement.fail(late, tooLate(late.trip().tenant()), moment());
        }
    }

    private FailureCause tooLate(TenantId tenant) {
        return FailureCause.of(
                Reason.TIMED_OUT,
                "The check of tenant " + tenant + " did not end within " + options.tenantDeadline()
                        + ", the time that the run gives each tenant. Allow more with withTenantDeadline(...), or give"
                        + " the source a shorter timeout of its own, whose message says more.");
    }

    private void ends() {
        StopCause asked = request;
        if (settlement.refusal().isPresent()) {
            stop(StopCause.CREDENTIAL);
        } else if (asked != null) {
            stop(asked);
        } else if (Thread.currentThread().isInterrupted()) {
            stop(StopCause.CANCELLED);
        } else if (now() >= deadline) {
            stop(StopCause.DEADLINE);
        }
    }

    /** Gives up what is under way; what is not will be named one by one, so that memory stays bounded. */
    private void stop(StopCause cause) {
        stopped = cause;
        for (Flight flight : lanes.flights().toList()) {
            lanes.abandon(flight);
            ready.add(flight.trip().end(means.pace().instant(), cause));
        }
    }

    private @Nullable TenantOutcome leftOver(StopCause cause) {
        Trip trip = waiting.pollAny();
        if (trip == null) {
            TenantId tenant = feed.poll();
            trip = tenant == null ? null : Trip.to(tenant);
        }
        return trip == null ? null : trip.end(means.pace().instant(), cause);
    }

    private void departures() {
        lanes.sort(now());
        while (lanes.room(throttle.limit(now())) > 0) {
            Trip trip = nextTrip();
            if (trip == null) {
                return;
            }
            depart(trip);
        }
    }

    /** New tenants go first, so that they do not wait for those that had their turn, unless that takes too long. */
    private @Nullable Trip nextTrip() {
        Trip overdue = waiting.poll(now() - patience);
        if (overdue != null) {
            return overdue;
        }
        TenantId tenant = waiting.isFull() ? null : feed.poll();
        return tenant == null ? waiting.poll(now()) : Trip.to(tenant);
    }

    private void depart(Trip trip) {
        Flight flight = new Flight(trip, means.checker(), this::now, mailbox);
        lanes.depart(flight);
        try {
            means.executor().execute(flight);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException(
                    "The executor refuses the check of tenant " + trip.tenant() + ". Give it a thread for each of the "
                            + options.concurrency() + " checks that may run at once, or lower that number, and do not"
                            + " shut it down before the run ends.",
                    e);
        }
    }

    private void rest() {
        long now = now();
        long change = lanes.nextChange(now, tenantDeadline);
        if (lanes.room(throttle.limit(now)) > 0) {
            change = Math.min(change, waiting.nextChange());
        }
        change = Math.min(change, Math.min(deadline, throttle.nextChange(now)));
        try {
            means.pace().await(mailbox, change == NEVER ? NEVER : Math.max(0, change - now));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks for the end; any thread may. */
    void stopSoon(StopCause cause) {
        request = cause;
        mailbox.wake();
    }

    /** Looks for news; any thread may ask for that. */
    void wake() {
        mailbox.wake();
    }

    /** Why every tenant would refuse the application; empty as long as that is not so. */
    Optional<FailureCause> refusal() {
        return settlement.refusal();
    }

    @Nullable
    Long total() {
        return feed.total();
    }

    /** Gives up what is under way, without an outcome. */
    void abandonAll() {
        lanes.flights().toList().forEach(lanes::abandon);
    }
}
