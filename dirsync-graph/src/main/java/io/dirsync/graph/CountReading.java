package io.dirsync.graph;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Origin;

/** What came of the request for a count. */
sealed interface CountReading permits CountReading.Counted, Reading.Failed {

    /** The count as a fact. */
    Fact<Long> count();

    /** A count that was received. */
    record Counted(long number, Origin origin) implements CountReading {

        @Override
        public Fact<Long> count() {
            return new Fact.Known<>(number, origin);
        }
    }
}
