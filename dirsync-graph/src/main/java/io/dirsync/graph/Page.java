package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items what is on it; nothing is allowed, and does not mean that the list ends
 * @param next where the service says that the next page is; null on the last page
 * @param origin where it came from
 */
record Page(List<ObjectNode> items, @Nullable String next, Origin origin) implements PageReading {

    static PageReading of(Received page, int status) {
        JsonNode value = page.resource().path("value");
        JsonNode next = page.resource().path("@odata.nextLink");
        // The documentation shows lists of one as that one.
        Iterable<JsonNode> found = value.isObject() ? List.of(value) : value;
        List<ObjectNode> items = new ArrayList<>();
        for (JsonNode item : found) {
            if (item instanceof ObjectNode object) {
                items.add(object);
            }
        }
        boolean isList = value.isObject() || (value.isArray() && items.size() == value.size());
        if (!isList || !(next.isTextual() || next.isNull() || next.isMissingNode())) {
            return Failed.of(Gap.of(Gap.Reason.MALFORMED, "HTTP " + status + " without a list"), page.origin());
        }
        return new Page(items, next.textValue(), page.origin());
    }
}
