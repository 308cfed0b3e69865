package io.dirsync.graph;

import io.dirsync.snapshot.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Troubles that were found in a list, of which some entries may not have been understood.
 *
 * <p>What was found is told in any case; that there is nothing is only known if every entry was understood. Not safe for
 * use by several threads.
 */
final class Sightings<T> {

    private final List<T> found = new ArrayList<>();
    private boolean isAnyOdd;

    void found(T trouble) {
        found.add(trouble);
    }

    /** Remembers that an entry could not be understood. */
    void odd() {
        isAnyOdd = true;
    }

    Fact<List<T>> fact(Member at, String expected) {
        return found.isEmpty() && isAnyOdd ? at.malformed(expected) : at.known(List.copyOf(found));
    }
}
