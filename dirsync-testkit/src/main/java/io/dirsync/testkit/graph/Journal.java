package io.dirsync.testkit.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What was asked, and what of it nobody serves; forgets the oldest when full. Safe for use by several threads. */
final class Journal {

    static final int CAPACITY = 10_000;

    private static final int MOST_PAST = 1000;

    private final Set<PastRequest> past = new LinkedHashSet<>();
    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private final Deque<String> unmatched = new ArrayDeque<>();

    void add(Seen seen) {
        RecordedRequest request = seen.request();
        TokenHolder holder = request.holder();
        add(request);
        if (holder != null && seen.ask().isForGraph() && !GraphBatch.isFor(seen.ask())) {
            add(PastRequest.of(seen.ask(), holder));
        }
    }

    synchronized void add(RecordedRequest request) {
        append(requests, request);
    }

    private synchronized void add(PastRequest request) {
        if (past.size() < MOST_PAST) {
            past.add(request);
        }
    }

    /** Those to Graph with a good token, each once, first come first. */
    synchronized List<PastRequest> past() {
        return List.copyOf(past);
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

    void verifyNoUnmatched(Supplier<String> served) {
        List<String> unmatched = unmatched();
        if (!unmatched.isEmpty()) {
            throw new AssertionError("FakeGraph was asked for what it does not serve:\n  "
                    + String.join("\n  ", unmatched) + "\nIt serves:\n" + served.get());
        }
    }

    synchronized void clear() {
        requests.clear();
        past.clear();
        unmatched.clear();
    }

    private static <T> void append(Deque<T> entries, T entry) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }
}
