package io.dirsync.testkit.jqwik;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Facts in every state, and the plain values in them. */
public final class FactArbitraries {

    private static final Duration NANO = Duration.ofNanos(1);
    private static final Duration FUTURE = Duration.ofDays(2);
    private static final Duration PAST = Duration.ofDays(400);

    /** The ages at which built-in rules change their mind. */
    private static final List<Duration> LIMITS = List.of(
            Duration.ofMinutes(-5),
            Duration.ZERO,
            Duration.ofMinutes(30),
            Duration.ofHours(24),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(30));

    private FactArbitraries() {}

    /**
     * {@return facts that are known eight times in ten, and else missing or unreadable for any reason}
     *
     * @param <T> the type of the value
     * @param values the values of those that are known
     */
    public static <T> Arbitrary<Fact<T>> facts(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Combinators.combine(values, origins()).as(Fact.Known::new)),
                Tuple.of(1, origins().map(Fact.Missing::new)),
                Tuple.of(1, Combinators.combine(gaps(), origins()).as(Fact.Unreadable::new)));
    }

    /** {@return gaps of every reason, with a permission or a time to wait where the reason has one} */
    public static Arbitrary<Gap> gaps() {
        return Arbitraries.of(Gap.Reason.class).flatMap(FactArbitraries::gaps);
    }

    /** {@return the resources of Graph that facts come from, with a request id or without} */
    public static Arbitrary<Origin> origins() {
        return Combinators.combine(
                        Arbitraries.of("organization", "domains", "directory/onPremisesSynchronization"),
                        Arbitraries.of("v1.0", "beta"),
                        Arbitraries.of("0a1b2c3d-0000-4000-8000-000000000001").injectNull(0.5))
                .as(Origin::new);
    }

    /**
     * {@return times from 400 days before {@link MutableClock#DEFAULT_START} to 2 days after it, to the nanosecond, and
     * often at an age at which a built-in rule changes its mind, or a nanosecond beside it}
     */
    public static Arbitrary<Instant> times() {
        Arbitrary<Duration> atLimits = Combinators.combine(
                        Arbitraries.of(LIMITS), Arbitraries.of(Duration.ZERO, NANO, NANO.negated()))
                .as(Duration::plus);
        return Arbitraries.oneOf(atLimits, durations(FUTURE.negated(), PAST)).map(MutableClock.DEFAULT_START::minus);
    }

    /** {@return lengths of time from nothing to 8 days, such as intervals of synchronization} */
    public static Arbitrary<Duration> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.of(Duration.ofMinutes(30), Duration.ofMinutes(40)),
                durations(Duration.ZERO, Duration.ofDays(8)));
    }

    static Arbitrary<Fact<Boolean>> truths() {
        return facts(Arbitraries.of(true, false));
    }

    static Arbitrary<Fact<Long>> counts() {
        return facts(numbers());
    }

    static Arbitrary<Long> numbers() {
        return Arbitraries.longs().between(0, 1_000_000);
    }

    static <T> Arbitrary<Fact<List<T>>> lists(Arbitrary<T> values) {
        return facts(values.list().ofMaxSize(2));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Arbitrary<Fact<T>> anyOf(T... values) {
        return facts(Arbitraries.of(values));
    }

    private static Arbitrary<Gap> gaps(Gap.Reason reason) {
        Arbitrary<String> details = Arbitraries.of("", "HTTP 403", "HTTP 503");
        return switch (reason) {
            case PERMISSION_DENIED ->
                Combinators.combine(
                                Arbitraries.of("Organization.Read.All", "OnPremDirectorySynchronization.Read.All"),
                                details)
                        .as(Gap::permissionDenied);
            case THROTTLED ->
                Combinators.combine(lengths().injectNull(0.3), details).as(Gap::throttled);
            default -> details.map(detail -> Gap.of(reason, detail));
        };
    }

    private static Arbitrary<Duration> durations(Duration from, Duration to) {
        return Combinators.combine(
                        Arbitraries.longs().between(from.toSeconds(), to.toSeconds()),
                        Arbitraries.of(0L, 1L, 100L, 120_000_000L, 999_999_999L))
                .as(Duration::ofSeconds);
    }
}
