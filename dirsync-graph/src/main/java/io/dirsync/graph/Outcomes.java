package io.dirsync.graph;

import io.dirsync.graph.Reading.Failed;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What became of the requests of a check. Safe for use by several threads. */
final class Outcomes {

    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean isAnythingReceived;

    private record Failure(GraphSource source, Failed what) {}

    void received() {
        isAnythingReceived = true;
    }

    void failed(GraphSource source, Failed what) {
        failures.add(new Failure(source, what));
    }

    /** Whether any request at all gave something. */
    boolean isAnythingReceived() {
        return isAnythingReceived;
    }

    /** The failures of the core, for nothing can be said without it; if it was not asked, those of all sources. */
    List<Failed> decisiveFailures() {
        List<Failure> all =
                failures.stream().sorted(Comparator.comparing(Failure::source)).toList();
        List<Failure> core = all.stream()
                .filter(failure -> GraphSources.core().contains(failure.source()))
                .toList();
        return (core.isEmpty() ? all : core).stream().map(Failure::what).toList();
    }
}
