package io.dirsync.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.NullMarked;

/** Facts in every state, and the plain values in them. */
@NullMarked
@SuppressWarnings("exports")
public final class FactArbitraries {

    private FactArbitraries() {}

    public static <T> Arbitrary<Fact<T>> facts(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                Combinators.combine(values, origins()).as(Fact.Known::new),
                origins().map(Fact.Missing::new),
                Combinators.combine(gaps(), origins()).as(Fact.Unreadable::new),
                Arbitraries.just(Fact.notRequested()));
    }

    public static <T> Arbitrary<Fact<List<T>>> factLists(Arbitrary<T> values) {
        return facts(lists(values));
    }

    public static <T> Arbitrary<List<T>> lists(Arbitrary<T> values) {
        return values.list().ofMaxSize(2);
    }

    public static Arbitrary<Fact<Boolean>> truths() {
        return facts(Arbitraries.of(true, false));
    }

    public static Arbitrary<Fact<String>> textFacts() {
        return facts(texts());
    }

    public static Arbitrary<Fact<Long>> counts() {
        return facts(Arbitraries.longs());
    }

    public static Arbitrary<Fact<Instant>> times() {
        return facts(instants());
    }

    public static Arbitrary<Fact<Duration>> lengths() {
        return facts(durations());
    }

    public static Arbitrary<Origin> origins() {
        return Combinators.combine(
                        Arbitraries.of("", "organization", "domains"),
                        Arbitraries.of("", "v1.0", "beta"),
                        texts().injectNull(0.5))
                .as(Origin::new);
    }

    public static Arbitrary<Gap> gaps() {
        return Combinators.combine(
                        Arbitraries.of(Gap.Reason.class),
                        texts(),
                        texts().injectNull(0.5),
                        durations().filter(length -> !length.isNegative()).injectNull(0.5))
                .as(Gap::new);
    }

    public static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12);
    }

    /** From the year 1 to the year 9999, to the nanosecond. */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L), nanos())
                .as(Instant::ofEpochSecond);
    }

    /** Up to ten thousand years either way, to the nanosecond. */
    public static Arbitrary<Duration> durations() {
        return Combinators.combine(Arbitraries.longs().between(-315_360_000_000L, 315_360_000_000L), nanos())
                .as(Duration::ofSeconds);
    }

    public static Arbitrary<TenantId> tenants() {
        Arbitrary<String> guids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((high, low) -> new UUID(high, low).toString());
        return Arbitraries.oneOf(guids, Arbitraries.of("contoso.com", "contoso.onmicrosoft.com"))
                .map(TenantId::of);
    }

    private static Arbitrary<Long> nanos() {
        return Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, 100L, 120_000_000L, 999_999_999L),
                Arbitraries.longs().between(0, 999_999_999));
    }
}
