package io.dirsync.fleet;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.Damping;
import io.dirsync.report.TenantChange;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a {@link SyncHealthMonitor}. Not safe for use by several threads. */
public final class MonitorBuilder {

    final Checker checker;
    final ReportHistory history;
    final List<Consumer<TenantChange>> listeners = new ArrayList<>();
    Set<TenantId> tenants = Set.of();
    Function<TenantId, Duration> intervals = tenant -> Duration.ofHours(1);
    Damping damping = Damping.none();
    FleetOptions options = FleetOptions.standard();
    Consumer<RuntimeException> trouble = MonitorBuilder::leaveToTheThread;

    private @Nullable ScheduledExecutorService scheduler;

    MonitorBuilder(Checker checker, ReportHistory history) {
        this.checker = requireNonNull(checker, "checker");
        this.history = requireNonNull(history, "history");
    }

    /**
     * Sets which tenants are checked. Default: none.
     *
     * <p>Of a tenant that the history knows and that is not among them, listeners are told that it is gone.
     *
     * @param value the tenants
     * @return this builder
     */
    public MonitorBuilder tenants(Collection<TenantId> value) {
        tenants = new LinkedHashSet<>(value);
        return this;
    }

    /**
     * Sets how often every tenant is checked. Default: every hour.
     *
     * @param value the time from the beginning of one check to that of the next, more than zero
     * @return this builder
     */
    public MonitorBuilder every(Duration value) {
        requireNonNull(value, "value");
        return every(tenant -> value);
    }

    /**
     * Sets how often each tenant is checked. Default: every hour.
     *
     * @param value the time from the beginning of one check of a tenant to that of the next, more than zero
     * @return this builder
     */
    public MonitorBuilder every(Function<TenantId, Duration> value) {
        intervals = requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets how often something must be seen before it is told. Default: {@link Damping#none()}.
     *
     * @param value the policy
     * @return this builder
     */
    public MonitorBuilder damping(Damping value) {
        damping = requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets how much may happen at once. Default: {@link FleetOptions#standard()}.
     *
     * @param value the options, without a deadline for the whole
     * @return this builder
     * @throws IllegalArgumentException if there is such a deadline
     */
    public MonitorBuilder options(FleetOptions value) {
        if (value.deadline() != null) {
            throw new IllegalArgumentException("A monitor goes on until it is closed, but the options end it after "
                    + value.deadline() + ". Use withDeadline(null).");
        }
        options = value;
        return this;
    }

    /**
     * Adds somebody to tell of changes.
     *
     * @param listener is called on the monitor's thread, one change at a time
     * @return this builder
     */
    public MonitorBuilder onChange(Consumer<TenantChange> listener) {
        listeners.add(requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Sets who is told of exceptions of listeners and of the history, and of what made the monitor give up. Default: the
     * uncaught exception handler of the monitor's thread, which prints them unless the program has set another one.
     *
     * @param handler is called on the monitor's thread
     * @return this builder
     */
    public MonitorBuilder onTrouble(Consumer<RuntimeException> handler) {
        trouble = requireNonNull(handler, "handler");
        return this;
    }

    MonitorBuilder scheduler(ScheduledExecutorService value) {
        scheduler = value;
        return this;
    }

    ScheduledExecutorService scheduler() {
        return scheduler == null ? Executors.newSingleThreadScheduledExecutor(MonitorBuilder::daemon) : scheduler;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "dirsync-timetable");
        thread.setDaemon(true);
        return thread;
    }

    private static void leaveToTheThread(RuntimeException e) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }

    /**
     * Starts the monitor: first what an earlier process may not have told is told, then the checks begin.
     *
     * @return the running monitor
     * @throws IllegalArgumentException if an interval is not more than zero
     */
    public SyncHealthMonitor start() {
        SyncHealthMonitor monitor = new SyncHealthMonitor(this);
        monitor.start();
        return monitor;
    }
}
