package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.PendingExports;
import java.util.stream.Stream;

/** Reads from {@code currentExportData} what still waits to be exported. */
final class ExportBacklog implements MemberType<PendingExports> {

    @Override
    public Fact<PendingExports> read(JsonNode value, Member at) {
        JsonNode additions = value.path("pendingObjectsAddition");
        JsonNode updates = value.path("pendingObjectsUpdate");
        JsonNode deletions = value.path("pendingObjectsDeletion");
        boolean areCounts = Stream.of(additions, updates, deletions)
                .allMatch(count -> count.isIntegralNumber() && count.canConvertToLong() && count.longValue() >= 0);
        return areCounts
                ? at.known(new PendingExports(additions.longValue(), updates.longValue(), deletions.longValue()))
                : at.malformed("data of an export with three counts");
    }
}
