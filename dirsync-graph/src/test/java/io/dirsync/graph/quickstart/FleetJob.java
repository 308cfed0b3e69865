package io.dirsync.graph.quickstart;

import io.dirsync.SyncHealthClient;
import io.dirsync.fleet.FleetOptions;
import io.dirsync.fleet.FleetRun;
import io.dirsync.render.Renderers;
import io.dirsync.report.FailureCause;
import io.dirsync.report.FleetReport;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.TenantId;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a fleet and leaves its page, its history and a table.
 *
 * @param out where progress, changes and the table go
 * @param language of the reports
 * @param terminal whether a person watches
 * @param files where the page and the history are
 */
record FleetJob(PrintStream out, Locale language, boolean terminal, FleetFiles files) {

    /** So many outcomes fit into the memory that a JVM has by default on a small machine. */
    private static final int MOST_KEPT = 10_000;

    /** The exit code: that of the worst status, or that of not knowing if the run was stopped. */
    int run(SyncHealthClient client, Collection<TenantId> tenants, FleetOptions options) {
        try (FleetRun run = client.streamAll(tenants, options)) {
            CtrlC ctrlC = CtrlC.runs(run::cancel);
            try {
                return finish(run, tenants.size());
            } finally {
                ctrlC.printed();
            }
        }
    }

    int finish(FleetRun run, long total) {
        try (FleetMemory memory = files.history() == null ? null : FleetMemory.open(files.history(), language)) {
            FleetReport report = watch(run, memory, total);
            files.writePage(Renderers.fleetHtml(language).render(report));
            if (memory != null) {
                out.println("\n" + memory.changes());
            }
            out.println(Renderers.fleetText(language).render(report));
            out.println(files.html().toAbsolutePath());
            int code = exitCode(report, run.refusal());
            out.flush();
            return code;
        }
    }

    private FleetReport watch(FleetRun run, @Nullable FleetMemory memory, long total) {
        try (Progress progress = Progress.on(out, terminal, total)) {
            return run.stream()
                    .map(outcome -> noted(outcome, memory))
                    .peek(outcome -> progress.accept(run.progress()))
                    .collect(FleetReport.keepingWorst(MOST_KEPT));
        }
    }

    private static TenantOutcome noted(TenantOutcome outcome, @Nullable FleetMemory memory) {
        if (memory != null) {
            memory.note(outcome);
        }
        return outcome;
    }

    private int exitCode(FleetReport report, Optional<FailureCause> refusal) {
        refusal.ifPresent(cause -> out.println(cause.message()));
        return refusal.isPresent()
                ? HealthStatus.UNKNOWN.exitCode()
                : report.status().exitCode();
    }
}
