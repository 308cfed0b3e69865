package io.dirsync.testkit;

/**
 * How many objects a fake tenant holds and may hold.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param used objects, those deleted within 30 days included; zero or more
 * @param total the limit; zero or more
 */
public record FakeQuota(long used, long total) {

    /** Checks that neither number is negative. */
    public FakeQuota {
        if (used < 0 || total < 0) {
            throw new IllegalArgumentException(
                    "A quota counts objects from zero, but was " + used + " of " + total + ". Give used, then total.");
        }
    }
}
