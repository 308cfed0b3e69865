package io.dirsync.graph.quickstart;

import io.dirsync.fleet.FleetChanges;
import io.dirsync.fleet.HistoryFile;
import io.dirsync.json.HistoryJson;
import io.dirsync.render.Renderers;
import io.dirsync.report.Damping;
import io.dirsync.report.TenantChange;
import io.dirsync.report.TenantOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares a fleet with what a file remembers of it, in words. */
final class FleetMemory implements AutoCloseable {

    private final Locale language;
    private final HistoryFile history;
    private final boolean isNew;
    private final FleetChanges changes;
    private final List<String> told = new ArrayList<>();

    private FleetMemory(HistoryFile history, Locale language) {
        this.language = language;
        this.history = history;
        this.isNew = history.tenants().isEmpty();
        this.changes = FleetChanges.since(history, Damping.none());
    }

    static FleetMemory open(Path file, Locale language) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the directory of " + file + ".", e);
        }
        return new FleetMemory(HistoryFile.open(file, HistoryJson.FORMAT), language);
    }

    void note(TenantOutcome outcome) {
        changes.note(outcome).ifPresent(this::tell);
    }

    /** What changed, after the last outcome. */
    String changes() {
        changes.missing().forEach(this::tell);
        if (isNew) {
            return "The history begins with this run.\n";
        }
        return told.isEmpty() ? "Nothing changed since the last run.\n" : String.join("", told);
    }

    @Override
    public void close() {
        history.close();
    }

    private void tell(TenantChange change) {
        if (!isNew) {
            told.add(change.reports()
                    .map(reports -> Renderers.change(language).render(reports))
                    .orElseGet(() -> line(change)));
        }
    }

    private String line(TenantChange change) {
        return change.kind() + " " + change.tenant() + ": " + state(change.before()) + " -> " + state(change.after())
                + "\n";
    }

    private static String state(@Nullable TenantOutcome outcome) {
        if (outcome instanceof TenantOutcome.Failed failed) {
            return failed.cause().reason().toString();
        }
        return outcome == null ? "-" : outcome.status().toString();
    }
}
