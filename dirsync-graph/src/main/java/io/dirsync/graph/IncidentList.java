package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ServiceIncident;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Reads the open issues of a service.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/servicehealthissue">serviceHealthIssue</a>.
 */
final class IncidentList implements MemberType<List<ServiceIncident>> {

    @Override
    public Fact<List<ServiceIncident>> read(JsonNode value, Member at) {
        if (!value.isArray()) {
            return at.malformed("a list of issues");
        }
        return at.known(StreamSupport.stream(value.spliterator(), false)
                .filter(issue -> !issue.path("isResolved").asBoolean())
                .map(issue -> incident(issue, at))
                .toList());
    }

    private static ServiceIncident incident(JsonNode issue, Member at) {
        Member start = new Member("startDateTime", at.origin());
        JsonNode began = issue.path("startDateTime");
        return new ServiceIncident(
                issue.path("id").asText(),
                issue.path("title").asText(),
                issue.path("status").asText(),
                began.isNull() || began.isMissingNode() ? start.missing() : MemberType.INSTANT.read(began, start));
    }
}
