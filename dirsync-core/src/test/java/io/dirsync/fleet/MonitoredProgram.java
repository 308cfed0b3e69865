package io.dirsync.fleet;

import io.dirsync.json.HistoryJson;
import io.dirsync.report.Fleets;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantChange;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** A program that monitors tenants whose health changes all the time, and writes each change to a file and the console. */
final class MonitoredProgram {

    static final int TENANTS = 20;

    private MonitoredProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path told = Path.of(arguments[1]);
        try (HistoryFile history = HistoryFile.open(Path.of(arguments[0]), HistoryJson.FORMAT);
                SyncHealthMonitor monitor = SyncHealthMonitor.builder(MonitoredProgram::check, history)
                        .tenants(World.tenants(TENANTS))
                        .every(Duration.ofMillis(2))
                        .onChange(change -> tell(change, told))
                        .start()) {
            while (System.in.read() >= 0 && monitor.isRunning()) {
                Thread.onSpinWait();
            }
        }
    }

    private static SyncHealthReport check(TenantId tenant) {
        int days = ThreadLocalRandom.current().nextInt(3);
        return Fleets.report(tenant.value(), Inputs.HEALTHY.last(Duration.ofDays(4L * days)));
    }

    private static void tell(TenantChange change, Path told) {
        String before = change.before() == null ? "-" : findings(change.before());
        String line = change.tenant() + " " + change.number() + " " + before + " " + findings(change.after()) + "\n";
        try {
            Files.writeString(told, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.print(line);
    }

    private static String findings(TenantOutcome outcome) {
        return outcome.ifChecked().orElseThrow().findings().stream()
                .map(finding -> finding.rule().value())
                .reduce(outcome.status().name(), (all, rule) -> all + "," + rule);
    }
}
