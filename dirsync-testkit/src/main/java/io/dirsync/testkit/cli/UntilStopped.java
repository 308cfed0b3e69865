package io.dirsync.testkit.cli;

import io.dirsync.testkit.graph.FakeGraph;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** A fake that lives as long as the process, and is closed when that is told to stop. */
final class UntilStopped {

    private final FakeGraph graph;
    private final PrintWriter err;
    private final CountDownLatch never = new CountDownLatch(1);

    private UntilStopped(FakeGraph graph, PrintWriter err) {
        this.graph = graph;
        this.err = err;
    }

    static UntilStopped of(FakeGraph graph, PrintWriter err) {
        UntilStopped running = new UntilStopped(graph, err);
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "dirsync-fake-graph-stop"));
        return running;
    }

    /** Returns only by the exception: signals end the process without any word to its threads. */
    void await() throws InterruptedException {
        never.await();
    }

    private void stop() {
        graph.unmatchedRequests().forEach(request -> err.println("Asked for, but not served: " + request));
        err.flush();
        graph.close();
    }
}
