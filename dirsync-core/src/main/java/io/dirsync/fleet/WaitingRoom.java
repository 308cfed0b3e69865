package io.dirsync.fleet;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Where tenants wait for another attempt: those that were throttled for their time, the others for the end. */
final class WaitingRoom {

    /** Beyond this no new tenant is begun, so that memory stays bounded. */
    static final int CAPACITY = 10_000;

    private final PriorityQueue<Waiting> throttled = new PriorityQueue<>(Comparator.comparingLong(Waiting::until));
    private final PriorityQueue<Waiting> patient = new PriorityQueue<>(Comparator.comparingLong(Waiting::until));

    private record Waiting(Trip trip, long until) {}

    void addThrottled(Trip trip, long until) {
        throttled.add(new Waiting(trip, until));
    }

    void addPatient(Trip trip, long until) {
        patient.add(new Waiting(trip, until));
    }

    @Nullable
    Trip pollThrottled(long now) {
        return poll(throttled, now);
    }

    @Nullable
    Trip pollPatient(long now) {
        return poll(patient, now);
    }

    private static @Nullable Trip poll(PriorityQueue<Waiting> queue, long now) {
        Waiting first = queue.peek();
        if (first == null || first.until() > now) {
            return null;
        }
        queue.remove();
        return first.trip();
    }

    /** Somebody who waits, whether or not the time has come. */
    @Nullable
    Trip pollAny() {
        Waiting any = throttled.isEmpty() ? patient.poll() : throttled.poll();
        return any == null ? null : any.trip();
    }

    /** When the time of the next one comes. */
    long nextChange() {
        return Math.min(first(throttled), first(patient));
    }

    private static long first(PriorityQueue<Waiting> queue) {
        Waiting first = queue.peek();
        return first == null ? Long.MAX_VALUE : first.until();
    }

    boolean isFull() {
        return throttled.size() + patient.size() >= CAPACITY;
    }

    boolean isEmpty() {
        return throttled.isEmpty() && patient.isEmpty();
    }
}
