package io.dirsync.finding;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The stable name of a rule, such as {@code sync.staleness.over-3-days}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value two or more parts of lower-case letters, digits and hyphens, joined by dots
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value does not have it
     */
    public RuleId {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a rule id: \"" + value
                    + "\". Use lower-case letters, digits and hyphens in two or more parts joined by dots,"
                    + " for example contoso.hourly-sync.");
        }
    }

    /**
     * The id of the given name.
     *
     * @param value the name
     * @return the id
     * @throws IllegalArgumentException if the name does not have the form that {@link RuleId} describes
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
