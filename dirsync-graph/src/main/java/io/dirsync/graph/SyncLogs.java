package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what the logs say about synchronization; who did it is left out, being personal data.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity/monitoring-health/reference-audit-activities">Audit
 * activity reference</a>.
 */
final class SyncLogs {

    private static final Set<String> ACTIVITIES = Set.of(
            "Set DirSyncEnabled flag",
            "Set DirSync feature",
            "Set accidental deletion threshold",
            "Set domain authentication",
            "Set federation settings on domain");

    private SyncLogs() {}

    /** Refused sign-ins by reason, the most frequent reason first. */
    static Fact<List<SyncSignInFailure>> failures(Listed signIns) {
        Map<Long, SyncSignInFailure> byCode = new TreeMap<>();
        Sightings<SyncSignInFailure> failures = new Sightings<>();
        for (ObjectNode signIn : signIns.items()) {
            JsonNode code = signIn.path("status").path("errorCode");
            Optional<Instant> time = at("createdDateTime", signIn, signIns);
            if (!code.isIntegralNumber() || time.isEmpty()) {
                failures.odd();
            } else if (code.longValue() != 0) {
                SyncSignInFailure one = new SyncSignInFailure(code.longValue(), 1, time.get());
                byCode.merge(one.errorCode(), one, SyncLogs::both);
            }
        }
        byCode.values().stream()
                .sorted(Comparator.comparingLong(SyncSignInFailure::count).reversed())
                .forEach(failures::found);
        return failures.fact(new Member("value", signIns.origin()), "a list of sign-ins with time and errorCode");
    }

    /** Changes of what synchronization may do, the latest first. */
    static Fact<List<SyncSettingChange>> changes(Listed audits) {
        List<SyncSettingChange> dated = new ArrayList<>();
        Sightings<SyncSettingChange> changes = new Sightings<>();
        for (ObjectNode audit : audits.items()) {
            String activity = JsonText.of(audit.path("activityDisplayName"));
            Optional<Instant> time = at("activityDateTime", audit, audits);
            if (activity.isEmpty() || (ACTIVITIES.contains(activity) && time.isEmpty())) {
                changes.odd();
            } else if (ACTIVITIES.contains(activity)) {
                dated.add(new SyncSettingChange(activity, time.get(), succeeded(audit)));
            }
        }
        dated.stream()
                .sorted(Comparator.comparing(SyncSettingChange::at).reversed())
                .forEach(changes::found);
        return changes.fact(new Member("value", audits.origin()), "a list of activities with times");
    }

    private static SyncSignInFailure both(SyncSignInFailure one, SyncSignInFailure other) {
        Instant last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new SyncSignInFailure(one.errorCode(), one.count() + other.count(), last);
    }

    private static boolean succeeded(ObjectNode audit) {
        return JsonText.of(audit.path("result")).equalsIgnoreCase("success");
    }

    private static Optional<Instant> at(String member, ObjectNode entry, Listed log) {
        return new Received(entry, log.origin())
                .fact(member, MemberType.INSTANT)
                .toOptional();
    }
}
