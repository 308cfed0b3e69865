package io.dirsync.fleet;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Where tenants wait for another attempt. */
final class WaitingRoom {

    /** Beyond this no new tenant is begun, so that memory stays bounded. */
    static final int CAPACITY = 10_000;

    private final PriorityQueue<Waiting> queue = new PriorityQueue<>(Comparator.comparingLong(Waiting::until));

    private record Waiting(Trip trip, long until) {}

    void add(Trip trip, long until) {
        queue.add(new Waiting(trip, until));
    }

    /** Somebody whose time has come at or before the given one. */
    @Nullable
    Trip poll(long time) {
        Waiting first = queue.peek();
        if (first == null || first.until() > time) {
            return null;
        }
        queue.remove();
        return first.trip();
    }

    /** Somebody who waits, whether or not the time has come. */
    @Nullable
    Trip pollAny() {
        Waiting any = queue.poll();
        return any == null ? null : any.trip();
    }

    /** When the time of the next one comes. */
    long nextChange() {
        Waiting first = queue.peek();
        return first == null ? Long.MAX_VALUE : first.until();
    }

    boolean isFull() {
        return queue.size() >= CAPACITY;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }
}
