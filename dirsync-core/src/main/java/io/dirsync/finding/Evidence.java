package io.dirsync.finding;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One thing that a rule saw: a name and a typed value, and where the value came from.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name a stable name in lower camel case, for example {@code age}
 * @param value an {@link Instant}, {@link Duration}, {@link Boolean}, {@link Long}, {@link String}, or a list of
 *     strings
 * @param origin where the value came from; unspecified for values that the rule computed
 */
public record Evidence(String name, Object value, Origin origin) {

    /**
     * Checks the components and copies a list.
     *
     * @throws IllegalArgumentException if the name is blank or the value is of another type than those listed
     */
    public Evidence {
        requireNonNull(value, "value");
        requireNonNull(origin, "origin");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of evidence must not be blank");
        }
        value = checked(value);
    }

    private static boolean areTexts(List<?> list) {
        for (Object element : list) {
            if (!(element instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private static Object checked(Object value) {
        if (value instanceof List<?> list && areTexts(list)) {
            return List.copyOf(list);
        }
        if (value instanceof Instant
                || value instanceof Duration
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof String) {
            return value;
        }
        throw new IllegalArgumentException("value of evidence must be an Instant, Duration, Boolean, Long, String or"
                + " list of strings, but was " + value.getClass().getName());
    }

    /**
     * Evidence of an instant.
     *
     * @param name the stable name
     * @param value the instant
     * @return the evidence
     */
    public static Evidence of(String name, Instant value) {
        return new Evidence(name, value, Origin.unspecified());
    }

    /**
     * Evidence of a length of time.
     *
     * @param name the stable name
     * @param value the length of time
     * @return the evidence
     */
    public static Evidence of(String name, Duration value) {
        return new Evidence(name, value, Origin.unspecified());
    }

    /**
     * Evidence that is true or false.
     *
     * @param name the stable name
     * @param value the truth
     * @return the evidence
     */
    public static Evidence of(String name, boolean value) {
        return new Evidence(name, value, Origin.unspecified());
    }

    /**
     * Evidence of a count.
     *
     * @param name the stable name
     * @param value the count
     * @return the evidence
     */
    public static Evidence of(String name, long value) {
        return new Evidence(name, value, Origin.unspecified());
    }

    /**
     * Evidence of a name or code.
     *
     * @param name the stable name
     * @param value the text, untranslated
     * @return the evidence
     */
    public static Evidence of(String name, String value) {
        return new Evidence(name, value, Origin.unspecified());
    }

    /**
     * Evidence of several names or codes.
     *
     * @param name the stable name
     * @param values the texts, untranslated
     * @return the evidence
     */
    public static Evidence of(String name, List<String> values) {
        return new Evidence(name, values, Origin.unspecified());
    }

    /**
     * The same evidence with where its value came from.
     *
     * @param source the origin of the fact
     * @return a new piece of evidence
     */
    public Evidence from(Origin source) {
        return new Evidence(name, value, source);
    }
}
