package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Whether a source can be read. Immutable and safe for use by several threads.
 *
 * @param source the source
 * @param state whether it can be read
 * @param missing the permissions that would open it; empty unless some are missing
 * @param detail what was answered, in technical terms such as {@code HTTP 403 Authorization_RequestDenied}; empty when
 *     there is nothing to add; never holds a secret
 */
public record SourceAccess(GraphSource source, State state, List<GraphPermission> missing, String detail) {

    /** Whether a source can be read; of several that apply to the parts of a source, the last one here. */
    public enum State {
        /** Everything that was tried is served. */
        READABLE,
        /** It could not be found out. */
        UNKNOWN,
        /** The cloud does not offer it, or not to this kind of sign-in. */
        NOT_AVAILABLE,
        /** The tenant has no licence for it. */
        NOT_LICENSED,
        /** A permission, or a role of the signed-in user, is missing. */
        NOT_GRANTED
    }

    /** Checks that nothing is null, and copies the list. */
    public SourceAccess {
        requireNonNull(source, "source");
        requireNonNull(state, "state");
        missing = List.copyOf(missing);
        requireNonNull(detail, "detail");
    }
}
