package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Quarantine;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Says which member of a {@code synchronizationJob} holds which fact.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus">
 * synchronizationStatus</a>.
 */
final class CloudSyncJobFacts {

    /** The longest time that the service can write, which stands for "no interval". */
    private static final String NO_INTERVAL = "P10675199DT2H48M5.4775807S";

    /** The service leaves dates of a quarantine empty where others are null. */
    private static final MemberType<Instant> INSTANT_OR_EMPTY = (value, at) ->
            value.isTextual() && value.textValue().isEmpty() ? at.missing() : MemberType.INSTANT.read(value, at);

    private CloudSyncJobFacts() {}

    static CloudSyncJob of(String domain, Reading job) {
        Reading status = job.within("status");
        Reading schedule = job.within("schedule");
        return new CloudSyncJob(
                job.fact("id", MemberType.TEXT).toOptional().orElse(""),
                domain,
                status.fact("code", CloudSyncJobFacts::status),
                schedule.fact("state", CloudSyncJobFacts::isActive),
                Fact.notRequested(),
                schedule.fact("interval", CloudSyncJobFacts::interval),
                status.withinNullable("lastExecution").fact("timeEnded", MemberType.INSTANT),
                status.withinNullable("lastSuccessfulExecution").fact("timeEnded", MemberType.INSTANT),
                status.fact("countSuccessiveCompleteFailures", MemberType.COUNT),
                status.fact("escrowsPruned", MemberType.BOOLEAN),
                status.fact("quarantine", CloudSyncJobFacts::quarantine));
    }

    private static Fact<Status> status(JsonNode value, Member at) {
        if (!value.isTextual()) {
            return at.malformed("a status");
        }
        return at.known(
                switch (value.textValue().toLowerCase(Locale.ROOT)) {
                    case "notconfigured" -> Status.NOT_CONFIGURED;
                    case "notrun" -> Status.NOT_RUN;
                    case "active" -> Status.ACTIVE;
                    case "paused" -> Status.PAUSED;
                    case "quarantine" -> Status.QUARANTINE;
                    default -> Status.UNKNOWN;
                });
    }

    private static Fact<Boolean> isActive(JsonNode value, Member at) {
        return switch (JsonText.of(value).toLowerCase(Locale.ROOT)) {
            case "active" -> at.known(true);
            case "disabled", "paused" -> at.known(false);
            default -> at.malformed("a known state of a schedule");
        };
    }

    private static Fact<Duration> interval(JsonNode value, Member at) {
        return NO_INTERVAL.equals(value.textValue()) ? at.missing() : MemberType.DURATION.read(value, at);
    }

    private static Fact<Quarantine> quarantine(JsonNode value, Member at) {
        JsonNode reason = value.path("reason");
        if (!value.isObject() || !(reason.isTextual() || reason.isNull())) {
            return at.malformed("a quarantine with a reason");
        }
        Reading quarantine = new Reading.Received(value.deepCopy(), at.origin());
        return at.known(new Quarantine(
                JsonText.of(reason),
                JsonText.of(value.path("error").path("code")),
                quarantine.fact("seriesBegan", INSTANT_OR_EMPTY),
                quarantine.fact("nextAttempt", INSTANT_OR_EMPTY)));
    }
}
