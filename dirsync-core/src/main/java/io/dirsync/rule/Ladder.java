package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncClient;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rungs of staleness at the interval at which the tenant synchronizes.
 *
 * <p>A long interval pushes the two lowest rungs up, at most to the third, so that the rungs neither overlap nor leave a
 * hole. An interval that is not known changes nothing.
 */
record Ladder(Staleness rungs, Fact.@Nullable Known<Duration> interval, Duration late, Duration overdue) {

    /** The default interval of the scheduler since build 1.1.105.0 of Connect. */
    private static final Duration DEFAULT_INTERVAL = Duration.ofMinutes(30);

    private static final int CYCLES_UNTIL_LATE = 3;
    private static final int CYCLES_UNTIL_OVERDUE = 2;

    /** A server may ask for a longer interval than the service expects, or the other way round: the longer one counts. */
    static Ladder of(Staleness rungs, SyncClient client) {
        Fact.Known<Duration> interval = longer(known(client.interval()), known(client.requestedInterval()));
        if (interval == null) {
            return new Ladder(rungs, null, rungs.late(), rungs.overdue());
        }
        // No more than the third rung matters, and an absurd interval must not overflow.
        Duration cycle = shorter(interval.value(), rungs.stale());
        Duration overdue = shorter(longer(rungs.overdue(), times(CYCLES_UNTIL_OVERDUE, cycle)), rungs.stale());
        Duration late = shorter(longer(rungs.late(), times(CYCLES_UNTIL_LATE, cycle)), overdue);
        return new Ladder(rungs, interval, late, overdue);
    }

    /** Sums, because {@link Duration#multipliedBy} takes longer than all rules together. */
    private static Duration times(int count, Duration cycle) {
        Duration sum = Duration.ZERO;
        for (int i = 0; i < count; i++) {
            sum = sum.plus(cycle);
        }
        return sum;
    }

    private static Fact.@Nullable Known<Duration> known(Fact<Duration> fact) {
        return fact instanceof Fact.Known<Duration> known && known.value().compareTo(Duration.ZERO) > 0 ? known : null;
    }

    private static Fact.@Nullable Known<Duration> longer(
            Fact.@Nullable Known<Duration> one, Fact.@Nullable Known<Duration> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.value().compareTo(other.value()) >= 0 ? one : other;
    }

    Duration stale() {
        return rungs.stale();
    }

    Duration expired() {
        return rungs.expired();
    }

    /** How often synchronization should have run since, and on which interval that rests unless it is the default. */
    List<Evidence> missed(Duration age) {
        if (interval == null) {
            return List.of(Evidence.of("cyclesMissed", age.dividedBy(DEFAULT_INTERVAL)));
        }
        return List.of(
                Evidence.of("cyclesMissed", age.dividedBy(interval.value())),
                Evidence.of("interval", interval.value()).from(interval.origin()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
