package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Origin;
import java.util.List;
import java.util.function.Function;

/** What came of the request for a list, with all its pages. Whatever came, a fact can be taken from it. */
sealed interface Listing permits Listing.Listed, Reading.Failed, Reading.Skipped {

    /** What the whole list says; the function does not fail, but returns what it makes of odd items. */
    <T> Fact<T> listFact(Function<Listed, Fact<T>> type);

    /** A list that was received to its end. */
    record Listed(List<ObjectNode> items, Origin origin) implements Listing {

        public Listed {
            items = List.copyOf(items);
        }

        @Override
        public <T> Fact<T> listFact(Function<Listed, Fact<T>> type) {
            return type.apply(this);
        }
    }
}
