package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.RuleId;
import java.time.Instant;

/**
 * A decision not to be told of what one rule finds, for a reason and until an instant.
 *
 * <p>Whether it still holds is decided by the capture of the snapshot, not by the clock. Immutable and safe for use by
 * several threads.
 *
 * @param rule the rule
 * @param reason why, in the caller's words; it is shown in the report
 * @param until when the decision ends; from this instant on the finding counts again
 */
public record Mute(RuleId rule, String reason, Instant until) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Mute {
        requireNonNull(rule, "rule");
        requireNonNull(until, "until");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Say why " + rule + " is muted; the reason must not be blank.");
        }
    }

    /**
     * A decision about one rule.
     *
     * @param rule the rule
     * @param reason why, in the caller's words
     * @param until when the decision ends
     * @return the decision
     */
    public static Mute of(RuleId rule, String reason, Instant until) {
        return new Mute(rule, reason, until);
    }

    boolean holdsAt(Instant capturedAt) {
        return capturedAt.isBefore(until);
    }
}
