package io.dirsync.testkit.contract;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A fact that a rule may look at, and the states in which {@link HealthRuleContract} puts it before the rule.
 *
 * <p>Whatever the values, it is also put as a null answer and as every kind of gap. Immutable and safe for use by several
 * threads, as its function is.
 *
 * @param <T> the type of the value
 * @param name what messages call it, for example {@code quota.used}
 * @param values the values worth trying, such as those at and just beyond a limit; the first is that of a healthy tenant
 * @param put makes the same snapshot with another state of this fact
 */
public record RuleInput<T>(String name, List<T> values, BiFunction<TenantSnapshot, Fact<T>, TenantSnapshot> put) {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration AHEAD = Duration.ofDays(1);

    /**
     * Checks the components and copies the values.
     *
     * @throws IllegalArgumentException if there is no value
     */
    public RuleInput {
        requireNonNull(name, "name");
        requireNonNull(put, "put");
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The input " + name + " needs at least one value.");
        }
    }

    /**
     * The four facts on which most rules stand: whether directory and password synchronization are on, and when they last
     * ran.
     *
     * <p>The times are fresh, at each limit, a nanosecond beyond it, and in the future.
     *
     * @param capturedAt when the snapshots are captured
     * @param limits the ages at which the rule may change its mind
     * @return the inputs {@code directorySync.enabled}, {@code directorySync.lastSync}, {@code passwordSync.enabled} and
     *     {@code passwordSync.lastSync}
     */
    public static List<RuleInput<?>> core(Instant capturedAt, Duration... limits) {
        List<Boolean> switches = List.of(true, false);
        List<Instant> times = times(capturedAt, limits);
        return List.of(
                new RuleInput<>("directorySync.enabled", switches, RuleInput::directoryFlag),
                new RuleInput<>("directorySync.lastSync", times, RuleInput::directoryTime),
                new RuleInput<>("passwordSync.enabled", switches, RuleInput::passwordFlag),
                new RuleInput<>("passwordSync.lastSync", times, RuleInput::passwordTime));
    }

    private static List<Instant> times(Instant capturedAt, Duration... limits) {
        List<Instant> times = new ArrayList<>(List.of(capturedAt.minus(FRESH), capturedAt.plus(AHEAD)));
        for (Duration limit : limits) {
            times.add(capturedAt.minus(limit));
            times.add(capturedAt.minus(limit).minusNanos(1));
        }
        return times;
    }

    private static TenantSnapshot directoryFlag(TenantSnapshot snapshot, Fact<Boolean> fact) {
        return snapshot.toBuilder()
                .directorySync(new DirectorySync(fact, snapshot.directorySync().lastSync()))
                .build();
    }

    private static TenantSnapshot directoryTime(TenantSnapshot snapshot, Fact<Instant> fact) {
        return snapshot.toBuilder()
                .directorySync(new DirectorySync(snapshot.directorySync().enabled(), fact))
                .build();
    }

    private static TenantSnapshot passwordFlag(TenantSnapshot snapshot, Fact<Boolean> fact) {
        return snapshot.toBuilder()
                .passwordSync(new PasswordSync(fact, snapshot.passwordSync().lastSync()))
                .build();
    }

    private static TenantSnapshot passwordTime(TenantSnapshot snapshot, Fact<Instant> fact) {
        return snapshot.toBuilder()
                .passwordSync(new PasswordSync(snapshot.passwordSync().enabled(), fact))
                .build();
    }

    /** The snapshot in each state of this fact: the values, then the null answer, then the gaps. */
    Stream<TenantSnapshot> in(TenantSnapshot snapshot) {
        return states().map(state -> put.apply(snapshot, state));
    }

    Stream<Fact<T>> states() {
        return Stream.of(
                        values.stream().map(Fact::known),
                        Stream.of(Fact.<T>missing()),
                        Arrays.stream(Gap.Reason.values()).map(reason -> Fact.<T>unreadable(Gap.of(reason))))
                .flatMap(states -> states);
    }
}
