package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * Why and since when a job of Cloud Sync is slowed down in a fake tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param reason the reason as the service spells it, for example {@code TooManyDeletes}
 * @param errorCode the code of the error behind it; empty for none
 * @param began when this series of quarantines began
 * @param nextAttempt when the service tries again
 */
public record FakeQuarantine(String reason, String errorCode, Moment began, Moment nextAttempt) {

    /** Checks that no component is null. */
    public FakeQuarantine {
        requireNonNull(reason, "reason");
        requireNonNull(errorCode, "errorCode");
        requireNonNull(began, "began");
        requireNonNull(nextAttempt, "nextAttempt");
    }

    /**
     * {@return a quarantine that began six hours ago and is tried again in two}
     *
     * @param reason the reason as the service spells it
     */
    public static FakeQuarantine because(String reason) {
        return new FakeQuarantine(reason, "", Moment.ago(Duration.ofHours(6)), Moment.in(Duration.ofHours(2)));
    }

    /**
     * {@return this quarantine with an error behind it}
     *
     * @param code for example {@code HybridIdentityServiceNoActiveAgents}
     */
    public FakeQuarantine error(String code) {
        return new FakeQuarantine(reason, code, began, nextAttempt);
    }

    /**
     * {@return this quarantine since another time}
     *
     * @param when when the series began
     */
    public FakeQuarantine began(Moment when) {
        return new FakeQuarantine(reason, errorCode, when, nextAttempt);
    }
}
