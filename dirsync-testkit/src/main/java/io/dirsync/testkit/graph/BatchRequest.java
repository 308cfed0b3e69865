package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The requests of a batch, of which Graph takes no more than twenty, in the order in which they came. */
record BatchRequest(List<BatchItem> items) {

    private static final int MOST = 20;

    /** Throws what the service answers to a batch that it does not take. */
    static BatchRequest of(String body) {
        JsonNode requests = GraphJson.object(body).path("requests");
        if (!requests.isArray() || requests.isEmpty()) {
            throw GraphProblem.badRequest("Invalid batch payload format.");
        }
        if (requests.size() > MOST) {
            throw GraphProblem.badRequest("Number of batch request steps exceeds the maximum value of " + MOST + ".");
        }
        List<BatchItem> items = new ArrayList<>();
        requests.forEach(request -> items.add(BatchItem.of(request)));
        checkIds(items);
        checkOrder(items);
        return new BatchRequest(List.copyOf(items));
    }

    private static void checkIds(List<BatchItem> items) {
        Set<String> seen = new HashSet<>();
        for (BatchItem item : items) {
            if (!seen.containsAll(item.dependsOn())) {
                throw GraphProblem.badRequest("Invalid dependency for request Id: " + item.id());
            }
            if (!seen.add(item.key())) {
                throw GraphProblem.badRequest("Request Id must be unique, but there are several: " + item.id());
            }
        }
    }

    /** Nobody waits, or everybody for the one before, or all that wait for the same ones. */
    private static void checkOrder(List<BatchItem> items) {
        Set<List<String>> waits = new HashSet<>();
        boolean sequential = true;
        for (int i = 0; i < items.size(); i++) {
            List<String> before = i == 0 ? List.of() : List.of(items.get(i - 1).key());
            sequential &= items.get(i).dependsOn().equals(before);
            waits.add(items.get(i).dependsOn());
        }
        waits.remove(List.<String>of());
        if (!sequential && waits.size() > 1) {
            throw GraphProblem.badRequest("Batch should be either fully sequential or fully parallel.");
        }
    }
}
