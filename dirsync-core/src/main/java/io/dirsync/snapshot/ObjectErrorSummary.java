package io.dirsync.snapshot;

import java.util.List;

/**
 * Object errors, counted by kind, with a few examples.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param groups the errors by category and property
 * @param samples a bounded number of examples
 * @param complete whether all objects were looked at; if not, every count means "at least"
 */
public record ObjectErrorSummary(List<ObjectErrorGroup> groups, List<ObjectError> samples, boolean complete) {

    /** Checks the components, and copies collections. */
    public ObjectErrorSummary {
        groups = List.copyOf(groups);
        samples = List.copyOf(samples);
    }

    /**
     * How many errors there are.
     *
     * @return the sum of all groups; at least so many where the summary is not complete
     */
    public long count() {
        return groups.stream().mapToLong(ObjectErrorGroup::count).sum();
    }
}
