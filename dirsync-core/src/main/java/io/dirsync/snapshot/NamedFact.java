package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

/**
 * A fact together with its stable name, for lists of what was and was not read.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the stable name, subject first, for example {@code directorySync.lastSync}
 * @param fact the fact
 */
public record NamedFact(String name, Fact<?> fact) {

    /** Checks that neither component is null. */
    public NamedFact {
        requireNonNull(name, "name");
        requireNonNull(fact, "fact");
    }
}
