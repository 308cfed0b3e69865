package io.dirsync.fleet;

import io.dirsync.report.TenantChange;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Checks tenants again and again, and tells listeners what has changed.
 *
 * <p>Each tenant is checked at its own interval; the name of the tenant decides at which point of the interval, so that
 * the checks are spread evenly and a restart does not begin them all at once. The manners are those of {@link
 * io.dirsync.fleet}. A tenant that is due while it is still being checked is not checked twice.
 *
 * <p><b>What a listener can rely on.</b> Listeners are called one at a time, on one thread, and for each tenant in the
 * order of {@link TenantChange#number()}. A change is in the history before it is told and is marked there once every
 * listener has returned. If the process is killed in between, the change is told again after the restart, with the same
 * {@link TenantChange#id()}: no change is ever missing, and at most one is told twice for each kill. A listener that must
 * not act twice remembers the id of the last change it acted upon; nothing that a library does can spare it that. A
 * listener that throws has been told; what it threw goes to the handler of {@link MonitorBuilder#onTrouble}.
 *
 * <p>Safe for use by several threads. None of the monitor's own threads keeps the JVM alive.
 */
public final class SyncHealthMonitor implements AutoCloseable {

    /** How long {@link #close()} waits for a listener to return. */
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final MonitorBuilder settings;
    private final Deliveries deliveries;
    private final DueTenants due = new DueTenants();
    private final ScheduledExecutorService scheduler;
    private final List<Future<?>> dates = new ArrayList<>();
    private final Thread thread;
    private volatile @Nullable FleetRun run;

    SyncHealthMonitor(MonitorBuilder settings) {
        this.settings = settings;
        this.deliveries =
                new Deliveries(settings.history, settings.damping, List.copyOf(settings.listeners), settings.trouble);
        this.scheduler = settings.scheduler();
        this.thread = new Thread(this::work, "dirsync-monitor");
        this.thread.setDaemon(true);
    }

    /**
     * Starts a monitor.
     *
     * @param checker checks one tenant, for example {@code client::check}
     * @param history what is known from before and will be known to the next process; the monitor does not close it
     * @return a builder, not safe for use by several threads
     */
    public static MonitorBuilder builder(Checker checker, ReportHistory history) {
        return new MonitorBuilder(checker, history);
    }

    private void work() {
        try {
            deliveries.tellWhatIsPending();
            deliveries.tellWhoIsGone(settings.tenants);
            while (!due.isClosed()) {
                goAround();
            }
        } catch (RuntimeException e) {
            due.close();
            settings.trouble.accept(e);
        } finally {
            scheduler.shutdownNow();
        }
    }

    /** Goes on until the monitor is closed, or until the application is refused and the next tenant must show if it still is. */
    private void goAround() {
        try (FleetRun current = FleetRun.open(settings.checker, due, settings.options)) {
            run = current;
            if (due.isClosed()) {
                return;
            }
            for (TenantOutcome outcome : current) {
                if (!due.isClosed()) {
                    note(outcome);
                }
                due.done(outcome.tenant());
            }
        }
    }

    private void note(TenantOutcome outcome) {
        try {
            deliveries.note(outcome);
        } catch (RuntimeException e) {
            settings.trouble.accept(e);
        }
    }

    void start() {
        Timetable timetable = new Timetable(settings.intervals);
        try {
            settings.tenants.forEach(tenant -> dates.add(timetable.start(tenant, scheduler, this::isDue)));
        } catch (RuntimeException e) {
            scheduler.shutdownNow();
            throw e;
        }
        thread.start();
    }

    private void isDue(TenantId tenant) {
        if (!due.add(tenant)) {
            return;
        }
        // Looked up after the tenant was added: a run that opens in between finds it there by itself.
        FleetRun current = run;
        if (current != null) {
            current.wake();
        }
    }

    /**
     * Says whether tenants are being checked.
     *
     * @return false once the monitor was closed, or gave up because it could not go on
     */
    public boolean isRunning() {
        return !due.isClosed();
    }

    /**
     * Stops: no check begins, those under way are given up, and a listener that is being called may return.
     *
     * <p>Waits up to ten seconds for that listener, unless it is the one that calls this. An interrupt ends the wait and
     * stays set.
     */
    @Override
    public void close() {
        due.close();
        dates.forEach(date -> date.cancel(false));
        scheduler.shutdownNow();
        FleetRun current = run;
        if (current != null) {
            current.cancel();
        }
        if (Thread.currentThread() != thread) {
            await();
        }
    }

    private void await() {
        try {
            thread.join(FAREWELL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
