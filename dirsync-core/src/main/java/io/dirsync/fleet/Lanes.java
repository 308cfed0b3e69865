package io.dirsync.fleet;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places for checks: those in the fast lane count towards the limit, those in the slow lane do not.
 *
 * <p>A check that takes unusually long is moved to the slow lane, so that a few tenants that never answer do not keep
 * the others waiting. That only a few may is what keeps a service from getting more requests just when it gets slow.
 */
final class Lanes {

    /** How many times as long as usual a check takes before it is moved over. */
    private static final double UNUSUAL = 4;

    /** How many checks may be moved over for each one that ends. */
    private static final double SHARE = 0.1;

    private static final double WEIGHT = 0.05;

    /** How many checks must have ended before anything is usual. */
    private static final int ENOUGH = 16;

    private final Set<Flight> fast = new LinkedHashSet<>();
    private final Set<Flight> slow = new LinkedHashSet<>();
    private final int capacity;
    private final double mostCredit;

    private int abandoned;
    private double credit;
    private double usualNanos;
    private long landed;

    Lanes(int concurrency) {
        this.capacity = 4 * concurrency;
        this.mostCredit = Math.max(1, concurrency / 4.0);
    }

    /** How many checks may begin under the given limit. */
    int room(int limit) {
        return limit - fast.size() - Math.max(0, slow.size() + abandoned - capacity);
    }

    void depart(Flight flight) {
        fast.add(flight);
    }

    /** Takes a check out that ended; false if it had been given up before. */
    boolean land(Flight flight) {
        if (!fast.remove(flight) && !slow.remove(flight)) {
            abandoned--;
            return false;
        }
        landed++;
        credit = Math.min(mostCredit, credit + SHARE);
        double weight = Math.max(WEIGHT, 1.0 / landed);
        usualNanos += weight * (flight.duration() - usualNanos);
        return true;
    }

    /** Gives a check up whose thread has not ended. */
    void abandon(Flight flight) {
        fast.remove(flight);
        slow.remove(flight);
        flight.abandon();
        abandoned++;
    }

    /** A check that began at or before the given time, and in which nobody should hope any longer. */
    @Nullable
    Flight departedBy(long time) {
        Flight slowest = first(slow);
        if (slowest != null && departure(slowest) <= time) {
            return slowest;
        }
        Flight oldest = first(fast);
        return oldest != null && departure(oldest) <= time ? oldest : null;
    }

    private static @Nullable Flight first(Set<Flight> lane) {
        Iterator<Flight> flights = lane.iterator();
        return flights.hasNext() ? flights.next() : null;
    }

    /** A check that still waits for a thread has not begun. */
    private static long departure(Flight flight) {
        return flight.departure().orElse(Long.MAX_VALUE);
    }

    /** Moves over what takes unusually long by now. */
    void sort(long now) {
        Flight oldest = first(fast);
        while (oldest != null && mayOvertake() && departure(oldest) <= now - unusual()) {
            fast.remove(oldest);
            slow.add(oldest);
            credit--;
            oldest = first(fast);
        }
    }

    private boolean mayOvertake() {
        return landed >= ENOUGH && credit >= 1 && slow.size() + abandoned < capacity;
    }

    private long unusual() {
        return (long) (UNUSUAL * usualNanos);
    }

    /** When something has to be moved or given up, or looked at again. */
    long nextChange(long now, long tenantDeadline) {
        long expiry = Math.min(end(first(slow), now, tenantDeadline), end(first(fast), now, tenantDeadline));
        return mayOvertake() ? Math.min(expiry, end(first(fast), now, unusual())) : expiry;
    }

    private static long end(@Nullable Flight flight, long now, long duration) {
        return flight == null ? Long.MAX_VALUE : flight.departure().orElse(now) + duration;
    }

    /** All checks under way that have not been given up. */
    Stream<Flight> flights() {
        return Stream.concat(slow.stream(), fast.stream());
    }

    boolean isEmpty() {
        return fast.isEmpty() && slow.isEmpty();
    }
}
