package io.dirsync.fleet;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.FailureCause;
import io.dirsync.report.FleetReport;
import io.dirsync.report.StopCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A run over many tenants that gives each outcome as soon as it is known, in bounded memory.
 *
 * <p>Every tenant of the input has exactly one outcome, in no particular order, whatever fails or ends the run early; a
 * tenant that the input names twice is checked once. Checks begin and outcomes are given only while the caller asks for
 * the next outcome, so a caller that is slow for long slows the run. The input is read by the same thread, no further
 * ahead than checks can begin; after an early end it is read on, to name the tenants that were not checked. A run keeps
 * some 32 bytes for each tenant that there was, up to 10,000 tenants that wait for another attempt, and the outcomes of
 * the checks under way.
 *
 * <p>Only {@link #cancel()} and {@link #progress()} may be called by other threads than the one that asks for outcomes.
 * An interrupt of that thread cancels the run too, and stays set. Closing the run gives up the checks under way and names
 * no further tenant.
 *
 * <pre>{@code
 * try (FleetRun run = client.streamAll(tenants, FleetOptions.standard())) {
 *     for (TenantOutcome outcome : run) {
 *         dashboard.show(outcome);
 *     }
 * }
 * }</pre>
 */
public final class FleetRun implements Iterable<TenantOutcome>, AutoCloseable {

    private final FleetLoop loop;
    private final @Nullable ExecutorService ownThreads;
    private final Outcomes outcomes = new Outcomes();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failing = new AtomicLong();
    private boolean isClosed;

    FleetRun(FleetLoop loop, @Nullable ExecutorService ownThreads) {
        this.loop = loop;
        this.ownThreads = ownThreads;
    }

    /**
     * Opens a run. Its time begins at once, the first check when the first outcome is asked for.
     *
     * @param checker checks one tenant
     * @param tenants the tenants, asked for one iterator and read as the run goes on; a stream has a method {@code
     *     iterator} that fits, and a collection lets the progress say how many there are
     * @param options how much may happen at once, and for how long
     * @return the run, which must be closed
     */
    public static FleetRun open(Checker checker, Iterable<TenantId> tenants, FleetOptions options) {
        requireNonNull(checker, "checker");
        Feed feed = new InputFeed(requireNonNull(tenants, "tenants"));
        return open(checker, feed, requireNonNull(options, "options"));
    }

    static FleetRun open(Checker checker, Feed feed, FleetOptions options) {
        if (options.executor() != null) {
            Means means = new Means(checker, options.executor(), Pace.system(), new SplittableRandom());
            return new FleetRun(new FleetLoop(feed, options, means), null);
        }
        ExecutorService threads = FleetThreads.open();
        Means means = new Means(checker, threads, Pace.system(), new SplittableRandom());
        return new FleetRun(new FleetLoop(feed, options, means), threads);
    }

    /**
     * The outcomes as they come.
     *
     * @return always the same iterator, so that the outcomes can be gone through once; it throws what the input throws,
     *     and {@link IllegalStateException} if the given executor refuses a check
     */
    @Override
    public Iterator<TenantOutcome> iterator() {
        return outcomes;
    }

    /**
     * The outcomes as they come.
     *
     * @return a sequential stream that takes them from {@link #iterator()}
     */
    public Stream<TenantOutcome> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Takes all outcomes that are left, and keeps them in memory.
     *
     * @param listener is told of the progress after each outcome, on this thread; what it throws ends the run
     * @return what became of each tenant
     * @throws FleetStoppedException if the run ended early because the application's own credential was refused
     */
    public FleetReport collect(Consumer<FleetProgress> listener) {
        requireNonNull(listener, "listener");
        List<TenantOutcome> all = new ArrayList<>();
        for (TenantOutcome outcome : this) {
            all.add(outcome);
            listener.accept(progress());
        }
        FleetReport report = FleetReport.of(all);
        refusal().ifPresent(cause -> {
            throw new FleetStoppedException(cause, report);
        });
        return report;
    }

    /**
     * Ends the run early: what is under way is given up at once, and every tenant that has no outcome yet gets one that
     * says so, or why its last attempt failed. Any thread may call this.
     */
    public void cancel() {
        loop.stopSoon(StopCause.CANCELLED);
    }

    /**
     * How far the run has come. Any thread may call this.
     *
     * @return the progress
     */
    public FleetProgress progress() {
        return new FleetProgress(done.get(), failing.get(), loop.total(), Duration.ofNanos(loop.now()));
    }

    /**
     * Why the run ended early, if that is because the application's own credential was refused.
     *
     * @return the cause, which is the same for every tenant; empty if the run did not end for it
     */
    public Optional<FailureCause> refusal() {
        return loop.refusal();
    }

    /** Gives up what is under way and frees the threads, except those of a given executor. Does not wait for them. */
    @Override
    public void close() {
        isClosed = true;
        loop.abandonAll();
        if (ownThreads != null) {
            ownThreads.shutdown();
        }
    }

    void wake() {
        loop.wake();
    }

    private final class Outcomes implements Iterator<TenantOutcome> {

        private @Nullable TenantOutcome following;

        @Override
        public boolean hasNext() {
            if (following == null && !isClosed) {
                following = loop.next();
            }
            return following != null;
        }

        @Override
        public TenantOutcome next() {
            if (!hasNext() || following == null) {
                throw new NoSuchElementException("Every tenant has had its outcome, or the run is closed.");
            }
            TenantOutcome outcome = following;
            following = null;
            done.incrementAndGet();
            if (outcome instanceof TenantOutcome.Failed) {
                failing.incrementAndGet();
            }
            return outcome;
        }
    }
}
