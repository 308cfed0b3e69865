package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import java.time.Instant;
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
        for (ObjectNode signIn : signIns.items()) {
            long code = signIn.path("status").path("errorCode").asLong();
            at("createdDateTime", signIn, signIns)
                    .filter(time -> code != 0)
                    .ifPresent(time -> byCode.merge(code, new SyncSignInFailure(code, 1, time), SyncLogs::both));
        }
        return new Fact.Known<>(
                byCode.values().stream()
                        .sorted(Comparator.comparingLong(SyncSignInFailure::count)
                                .reversed())
                        .toList(),
                signIns.origin());
    }

    /** Changes of what synchronization may do, the latest first. */
    static Fact<List<SyncSettingChange>> changes(Listed audits) {
        return new Fact.Known<>(
                audits.items().stream()
                        .filter(audit -> ACTIVITIES.contains(
                                audit.path("activityDisplayName").asText()))
                        .flatMap(audit ->
                                at("activityDateTime", audit, audits).map(time -> change(audit, time)).stream())
                        .sorted(Comparator.comparing(SyncSettingChange::at).reversed())
                        .toList(),
                audits.origin());
    }

    private static SyncSignInFailure both(SyncSignInFailure one, SyncSignInFailure other) {
        Instant last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new SyncSignInFailure(one.errorCode(), one.count() + other.count(), last);
    }

    private static SyncSettingChange change(ObjectNode audit, Instant time) {
        boolean succeeded = audit.path("result").asText().equalsIgnoreCase("success");
        return new SyncSettingChange(audit.path("activityDisplayName").asText(), time, succeeded);
    }

    private static Optional<Instant> at(String member, ObjectNode entry, Listed log) {
        return new Received(entry, log.origin())
                .fact(member, MemberType.INSTANT)
                .toOptional();
    }
}
