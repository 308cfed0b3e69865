package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Finding;

/**
 * A finding that is there in two reports, with another severity in each.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param before the finding of the earlier report
 * @param after the finding of the later report, of the same rule
 */
public record SeverityChange(Finding before, Finding after) {

    /** Checks that neither component is null. */
    public SeverityChange {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
