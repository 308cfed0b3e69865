package io.dirsync.testkit.cli;

import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.scenario.ScenarioFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A fake that lives as long as the process, and is closed when that is told to stop. */
final class UntilStopped {

    private final FakeGraph graph;
    private final PrintWriter err;
    private final @Nullable Path export;
    private final CountDownLatch never = new CountDownLatch(1);

    private UntilStopped(FakeGraph graph, PrintWriter err, @Nullable Path export) {
        this.graph = graph;
        this.err = err;
        this.export = export;
    }

    /** A fake whose tenants are written to a file in the end, if there is one. */
    static UntilStopped of(FakeGraph graph, PrintWriter err, @Nullable Path export) {
        UntilStopped running = new UntilStopped(graph, err, export);
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "dirsync-fake-graph-stop"));
        return running;
    }

    /** Returns only by the exception: signals end the process without any word to its threads. */
    void await() throws InterruptedException {
        never.await();
    }

    private void stop() {
        graph.unmatchedRequests().forEach(request -> err.println("Asked for, but not served: " + request));
        writeTenants();
        err.flush();
        graph.close();
    }

    private void writeTenants() {
        if (export == null) {
            return;
        }
        try {
            ScenarioFile.of(graph.tenants()).write(export);
        } catch (IOException e) {
            err.println("--export: " + export + " cannot be written.");
        }
    }
}
