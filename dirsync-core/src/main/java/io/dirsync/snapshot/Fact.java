package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value and whether, and why not, it could be read.
 *
 * <p>The three states are kept apart because they mean different things: a service that answers null says something
 * about the tenant, and a service that refuses says nothing about it. Immutable when the value is, and safe for use by
 * several threads.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> {

    /**
     * The service answered with a value.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param origin where it came from
     */
    record Known<T>(T value, Origin origin) implements Fact<T> {
        /** Checks that neither component is null. */
        public Known {
            requireNonNull(value, "value");
            requireNonNull(origin, "origin");
        }
    }

    /**
     * The service answered null, which carries meaning of its own.
     *
     * @param <T> the type that a value would have
     * @param origin where the null came from
     */
    record Missing<T>(Origin origin) implements Fact<T> {
        /** Checks that the origin is not null. */
        public Missing {
            requireNonNull(origin, "origin");
        }
    }

    /**
     * Nothing is known, not even that there is no value.
     *
     * @param <T> the type that a value would have
     * @param gap why it could not be read
     * @param origin where it was looked for
     */
    record Unreadable<T>(Gap gap, Origin origin) implements Fact<T> {
        /** Checks that neither component is null. */
        public Unreadable {
            requireNonNull(gap, "gap");
            requireNonNull(origin, "origin");
        }
    }

    /**
     * A value of unspecified origin.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the known fact
     */
    static <T> Fact<T> known(T value) {
        return new Known<>(value, Origin.unspecified());
    }

    /**
     * A null answer of unspecified origin.
     *
     * @param <T> the type that a value would have
     * @return the missing fact
     */
    static <T> Fact<T> missing() {
        return new Missing<>(Origin.unspecified());
    }

    /**
     * A gap of unspecified origin.
     *
     * @param <T> the type that a value would have
     * @param gap why it could not be read
     * @return the unreadable fact
     */
    static <T> Fact<T> unreadable(Gap gap) {
        return new Unreadable<>(gap, Origin.unspecified());
    }

    /**
     * A fact that the caller chose not to read.
     *
     * @param <T> the type that a value would have
     * @return the unreadable fact, with a gap of {@link Gap.Reason#NOT_REQUESTED}
     */
    static <T> Fact<T> notRequested() {
        return unreadable(Gap.of(Gap.Reason.NOT_REQUESTED));
    }

    /**
     * Where the fact came from, or was looked for.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * Takes exactly one of three ways, whichever state the fact is in.
     *
     * @param <R> the type of the result
     * @param known what to make of a value
     * @param missing what to make of a null answer
     * @param unreadable what to make of a gap
     * @return what the chosen way returned
     */
    default <R> R fold(
            Function<? super T, ? extends R> known,
            Function<Origin, ? extends R> missing,
            Function<Gap, ? extends R> unreadable) {
        if (this instanceof Known<T> k) {
            return known.apply(k.value());
        }
        if (this instanceof Unreadable<T> u) {
            return unreadable.apply(u.gap());
        }
        return missing.apply(origin());
    }

    /**
     * The value, if there is one.
     *
     * @return the value, or empty when the fact is missing or unreadable
     */
    default Optional<T> toOptional() {
        return fold(Optional::of, missing -> Optional.empty(), gap -> Optional.empty());
    }

    /**
     * Why the fact could not be read, if it could not.
     *
     * @return the gap, or empty when the fact is known or missing
     */
    default Optional<Gap> whyUnreadable() {
        return fold(value -> Optional.empty(), missing -> Optional.empty(), Optional::of);
    }

    /**
     * Says whether the service answered null.
     *
     * @return true if the fact is neither known nor unreadable
     */
    default boolean isMissing() {
        return this instanceof Missing;
    }

    /**
     * Says whether the value is known and equal to the one given.
     *
     * @param expected the value to compare with
     * @return true only for a known, equal value
     */
    default boolean is(T expected) {
        return this instanceof Known<T> k && k.value().equals(expected);
    }
}
