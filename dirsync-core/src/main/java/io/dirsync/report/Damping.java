package io.dirsync.report;

/**
 * How often something must have been seen before it counts as a change: in n of the last m checks, the latest among them.
 *
 * <p>A tenant that goes back and forth with every check is seen in each state in half of its checks, so that only an n of
 * more than half of m, rounded up, keeps such a tenant quiet: 3 of 4, or 2 of 2, but not 2 of 3. In return every change
 * is told n - 1 checks later. Immutable and safe for use by several threads.
 *
 * @param needed n, 1 or more
 * @param window m, not less than n
 */
public record Damping(int needed, int window) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if nothing is needed, or more than there is
     */
    public Damping {
        if (needed < 1 || window < needed) {
            throw new IllegalArgumentException(
                    "Damping needs n of m with 1 <= n <= m, but was " + needed + " of " + window);
        }
    }

    /**
     * Every change counts at once.
     *
     * @return 1 of 1
     */
    public static Damping none() {
        return new Damping(1, 1);
    }

    /**
     * A change counts once it was seen in n of the last m checks.
     *
     * @param needed n, 1 or more
     * @param window m, not less than n
     * @return the policy
     * @throws IllegalArgumentException if nothing is needed, or more than there is
     */
    public static Damping of(int needed, int window) {
        return new Damping(needed, window);
    }
}
