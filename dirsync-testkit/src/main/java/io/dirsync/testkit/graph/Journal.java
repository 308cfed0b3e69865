package io.dirsync.testkit.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What was asked, and what of it nobody serves; forgets the oldest when full. Safe for use by several threads. */
final class Journal {

    static final int CAPACITY = 10_000;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private final Deque<String> unmatched = new ArrayDeque<>();

    synchronized void add(RecordedRequest request) {
        append(requests, request);
    }

    synchronized void addUnmatched(String request) {
        append(unmatched, request);
    }

    synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    synchronized List<String> unmatched() {
        return List.copyOf(unmatched);
    }

    /** Throws an error that names what nobody serves, and what is served. */
    void verifyNothingUnmatched(String served) {
        List<String> asked = unmatched();
        if (!asked.isEmpty()) {
            throw new AssertionError("FakeGraph was asked for what it does not serve:\n  " + String.join("\n  ", asked)
                    + "\nIt serves:\n" + served);
        }
    }

    synchronized void clear() {
        requests.clear();
        unmatched.clear();
    }

    private static <T> void append(Deque<T> entries, T entry) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }
}
