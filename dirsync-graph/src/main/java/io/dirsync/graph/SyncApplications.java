package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SyncApplication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the applications as which servers sign in, with the ends of their certificates. */
final class SyncApplications {

    private static final String SYNC_ROLE = "ADSynchronization.ReadWrite.All";

    private SyncApplications() {}

    /** Those of the grants that allow an application to synchronize; what is granted is only known by the id of a role. */
    static Fact<List<ObjectNode>> holders(Received service, Listed grants) {
        Set<String> roles = StreamSupport.stream(
                        service.resource().path("appRoles").spliterator(), false)
                .filter(role -> JsonText.of(role.path("value")).equals(SYNC_ROLE))
                .map(role -> JsonText.of(role.path("id")))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            return new Fact.Unreadable<>(Gap.of(Gap.Reason.NOT_RETURNED, "no app role " + SYNC_ROLE), service.origin());
        }
        if (!grants.items().stream().allMatch(SyncApplications::isComplete)) {
            return new Fact.Unreadable<>(
                    Gap.of(Gap.Reason.MALFORMED, "a grant without appRoleId, principalId or principalType"),
                    grants.origin());
        }
        return new Fact.Known<>(
                grants.items().stream()
                        .filter(grant -> grant.path("principalType").textValue().equalsIgnoreCase("ServicePrincipal"))
                        .filter(grant -> roles.contains(grant.path("appRoleId").textValue()))
                        .toList(),
                grants.origin());
    }

    private static boolean isComplete(ObjectNode grant) {
        return Stream.of("appRoleId", "principalId", "principalType")
                .noneMatch(member -> JsonText.of(grant.path(member)).isEmpty());
    }

    /** One application that cannot be read leaves the whole list unreadable: it may be the one with the old certificate. */
    static Fact<List<SyncApplication>> of(Listed grants, List<Reading> applications) {
        List<ObjectNode> received = new ArrayList<>();
        for (Reading application : applications) {
            if (!(application instanceof Received one)) {
                return application.fact("value", (value, at) -> at.notReturned());
            }
            received.add(one.resource());
        }
        return of(new Listed(received, applications.isEmpty() ? grants.origin() : origin(applications)));
    }

    static Fact<List<SyncApplication>> of(Listed applications) {
        List<SyncApplication> read = new ArrayList<>();
        for (ObjectNode application : applications.items()) {
            Optional<List<Instant>> ends = certificateEnds(application.path("keyCredentials"), applications);
            if (ends.isEmpty()) {
                return new Fact.Unreadable<>(
                        Gap.of(Gap.Reason.MALFORMED, "keyCredentials is not a list with dates"), applications.origin());
            }
            read.add(new SyncApplication(JsonText.of(application.path("displayName")), ends.get()));
        }
        return new Fact.Known<>(List.copyOf(read), applications.origin());
    }

    private static Optional<List<Instant>> certificateEnds(JsonNode keys, Listed applications) {
        List<Instant> ends = new ArrayList<>();
        for (JsonNode key : keys) {
            Optional<Instant> end = MemberType.INSTANT
                    .read(key.path("endDateTime"), new Member("endDateTime", applications.origin()))
                    .toOptional();
            if (end.isEmpty()) {
                return Optional.empty();
            }
            ends.add(end.get());
        }
        return keys.isArray() ? Optional.of(ends) : Optional.empty();
    }

    private static Origin origin(List<Reading> applications) {
        return ((Received) applications.get(0)).origin();
    }
}
