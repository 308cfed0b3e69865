package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ServiceIncident;
import java.util.List;

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
        Sightings<ServiceIncident> open = new Sightings<>();
        for (JsonNode issue : value) {
            JsonNode isResolved = issue.path("isResolved");
            if (!isResolved.isBoolean()) {
                open.odd();
            } else if (!isResolved.booleanValue()) {
                open.found(incident(issue, at));
            }
        }
        return open.fact(at, "a list of issues that say whether they are resolved");
    }

    private static ServiceIncident incident(JsonNode issue, Member at) {
        Member start = new Member("startDateTime", at.origin());
        JsonNode began = issue.path("startDateTime");
        return new ServiceIncident(
                JsonText.of(issue.path("id")),
                JsonText.of(issue.path("title")),
                JsonText.of(issue.path("status")),
                began.isNull() || began.isMissingNode() ? start.missing() : MemberType.INSTANT.read(began, start));
    }
}
