package io.dirsync.fleet;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantOutcome;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A world in which time passes only while a run waits, so that every test of time is exact and takes none. */
final class World implements Pace, Executor {

    static final Duration LATENCY = Duration.ofMillis(100);

    private static final RuleSet RULES = RuleSet.of();

    private final Map<TenantId, Behaviour> behaviours = new HashMap<>();
    private final Map<TenantId, Integer> attempts = new HashMap<>();
    private final Map<TenantId, List<Duration>> departures = new HashMap<>();
    private final List<Flight> silent = new ArrayList<>();
    private final PriorityQueue<Landing> landings =
            new PriorityQueue<>(Comparator.comparing(Landing::at).thenComparing(Landing::order));
    private Duration time = Duration.ZERO;
    private long order;
    private int idleTurns;
    private int underWay;
    private int mostUnderWay;

    /** What happens to the n-th attempt at a tenant, counted from 1. */
    interface Behaviour {
        Reaction at(int attempt);
    }

    /** How long an attempt takes, for ever if negative, and what is thrown then; null for a report. */
    record Reaction(Duration latency, RuntimeException failure) {

        static final Reaction WELL = new Reaction(LATENCY, null);
        static final Reaction SILENCE = new Reaction(Duration.ofSeconds(-1), null);

        static Reaction failing(Reason reason) {
            return new Reaction(
                    LATENCY,
                    SnapshotException.because(reason, "It is " + reason + ".").build());
        }

        static Reaction throttled(Duration retryAfter) {
            return new Reaction(
                    LATENCY,
                    SnapshotException.because(Reason.THROTTLED, "Later.")
                            .retryAfter(retryAfter)
                            .build());
        }
    }

    private record Landing(Duration at, long order, Flight flight) {}

    static TenantId tenant(int number) {
        return TenantId.of("t" + number + ".example.com");
    }

    static List<TenantId> tenants(int count) {
        return IntStream.range(0, count).mapToObj(World::tenant).toList();
    }

    static SyncHealthReport report(TenantId tenant) {
        return RULES.evaluate(TenantSnapshot.builder(tenant, Snapshots.NOW).build());
    }

    World with(TenantId tenant, Behaviour behaviour) {
        behaviours.put(tenant, behaviour);
        return this;
    }

    World always(TenantId tenant, Reaction reaction) {
        return with(tenant, attempt -> reaction);
    }

    FleetRun run(Iterable<TenantId> tenants, FleetOptions options) {
        return run(tenants, options, () -> 0);
    }

    FleetRun run(Iterable<TenantId> tenants, FleetOptions options, RandomGenerator random) {
        Means means = new Means(this::check, this, this, random);
        return new FleetRun(new FleetLoop(new InputFeed(tenants), options, means), null);
    }

    List<TenantOutcome> outcomes(Iterable<TenantId> tenants, FleetOptions options) {
        try (FleetRun run = run(tenants, options)) {
            return run.stream().toList();
        }
    }

    Duration time() {
        return time;
    }

    /** When the attempts at a tenant began. */
    List<Duration> departures(TenantId tenant) {
        return departures.getOrDefault(tenant, List.of());
    }

    int mostUnderWay() {
        return mostUnderWay;
    }

    private SyncHealthReport check(TenantId tenant) {
        RuntimeException failure = reaction(tenant).failure();
        if (failure != null) {
            throw failure;
        }
        return report(tenant);
    }

    private Reaction reaction(TenantId tenant) {
        return behaviours.getOrDefault(tenant, attempt -> Reaction.WELL).at(attempts.get(tenant));
    }

    @Override
    public void execute(Runnable task) {
        Flight flight = (Flight) task;
        TenantId tenant = flight.trip().tenant();
        attempts.merge(tenant, 1, Integer::sum);
        departures.computeIfAbsent(tenant, first -> new ArrayList<>()).add(time);
        mostUnderWay = Math.max(mostUnderWay, ++underWay);
        flight.depart();
        Duration latency = reaction(tenant).latency();
        if (latency.isNegative()) {
            silent.add(flight);
        } else {
            landings.add(new Landing(time.plus(latency), order++, flight));
        }
    }

    @Override
    public long nanos() {
        return time.toNanos();
    }

    @Override
    public Instant instant() {
        return Snapshots.NOW.plus(time);
    }

    @Override
    public void await(Mailbox mailbox, long nanos) {
        silent.removeIf(this::endIfAbandoned);
        if (!mailbox.isEmpty()) {
            return;
        }
        Landing next = landings.peek();
        long untilNext = next == null ? Long.MAX_VALUE : next.at().minus(time).toNanos();
        if (Math.min(untilNext, nanos) == Long.MAX_VALUE) {
            throw new AssertionError("Nothing will ever happen again.");
        }
        stopIfNothingMoves(Math.min(untilNext, nanos));
        time = time.plusNanos(Math.min(untilNext, nanos));
        while (!landings.isEmpty() && landings.peek().at().compareTo(time) <= 0) {
            land(landings.remove().flight());
        }
    }

    private void stopIfNothingMoves(long nanos) {
        idleTurns = nanos > 0 ? 0 : idleTurns + 1;
        if (idleTurns > 10_000) {
            throw new AssertionError("The run turns in a circle.");
        }
    }

    private boolean endIfAbandoned(Flight flight) {
        if (flight.isAbandoned()) {
            land(flight);
        }
        return flight.isAbandoned();
    }

    private void land(Flight flight) {
        underWay--;
        flight.fly();
    }
}
