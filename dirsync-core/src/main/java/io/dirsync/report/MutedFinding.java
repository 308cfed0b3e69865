package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Finding;
import java.time.Instant;

/**
 * Something that was found and that the caller has decided not to be told of for a while.
 *
 * <p>It does not count towards the status, but it is never lost. Immutable and safe for use by several threads.
 *
 * @param finding what was found
 * @param reason why the caller does not want to be told, in the caller's words
 * @param until when the decision ends; from this instant on the finding counts again
 */
public record MutedFinding(Finding finding, String reason, Instant until) {

    /** Checks that no component is null. */
    public MutedFinding {
        requireNonNull(finding, "finding");
        requireNonNull(reason, "reason");
        requireNonNull(until, "until");
    }
}
