package io.dirsync.render;

import java.time.Duration;
import java.util.List;

/**
 * The ages that the picture of the last synchronizations marks.
 *
 * <p>They only draw lines: what is found, and how bad it is, the rules have decided before. Give the ones that the rules
 * were given. Immutable and safe for use by several threads.
 *
 * @param objects the ages at which directory synchronization gets worse; the default is 3 hours, 24 hours, 3 days and 7
 *     days, as the default policy of the rules has it
 * @param passwords the ages at which password synchronization gets worse; the default is 3 days, likewise
 */
public record Thresholds(List<Duration> objects, List<Duration> passwords) {

    /** The ages of the default policy. */
    public static final Thresholds DEFAULT = new Thresholds(
            List.of(Duration.ofHours(3), Duration.ofHours(24), Duration.ofDays(3), Duration.ofDays(7)),
            List.of(Duration.ofDays(3)));

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException if an age is not above zero
     */
    public Thresholds {
        objects = checked(objects);
        passwords = checked(passwords);
    }

    private static List<Duration> checked(List<Duration> ages) {
        for (Duration age : ages) {
            if (age.isNegative() || age.isZero()) {
                throw new IllegalArgumentException("A threshold must be above zero, but was " + age);
            }
        }
        return List.copyOf(ages);
    }
}
