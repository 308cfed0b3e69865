package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

/**
 * What Microsoft recommends to a fake tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param type what it is about, as the service spells it, for example {@code aadConnectDeprecated}
 * @param status whether somebody acted on it, as the service spells it, for example {@code active}
 * @param created when it was made
 */
public record FakeRecommendation(String type, String status, Moment created) {

    /** Checks that no component is null. */
    public FakeRecommendation {
        requireNonNull(type, "type");
        requireNonNull(status, "status");
        requireNonNull(created, "created");
    }

    /**
     * {@return a recommendation on which nobody acted yet}
     *
     * @param type what it is about
     * @param created when it was made
     */
    public static FakeRecommendation active(String type, Moment created) {
        return new FakeRecommendation(type, "active", created);
    }
}
