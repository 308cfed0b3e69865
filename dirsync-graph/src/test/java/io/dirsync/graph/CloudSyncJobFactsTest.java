package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.Quarantine;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudSyncJobFactsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ObjectNode job = Samples.json("""
            {
              "id": "AD2AADProvisioning.1234",
              "schedule": {"expiration": null, "interval": "PT40M", "state": "Active"},
              "status": {
                "code": "Active",
                "countSuccessiveCompleteFailures": 2,
                "escrowsPruned": false,
                "lastExecution": {"state": "Failed", "timeEnded": "2026-11-22T12:00:00Z"},
                "lastSuccessfulExecution": null,
                "quarantine": {
                  "currentBegan": "2026-11-22T12:00:00Z", "nextAttempt": "", "reason": "TooManyDeletes",
                  "seriesBegan": "2026-11-22T12:00:00Z", "error": {"code": "TimeOut", "message": "s3cret"}
                }
              }
            }
            """);
    private final ObjectNode status = (ObjectNode) job.get("status");

    @Test
    void membersBecomeFacts() {
        CloudSyncJob read = read();

        assertThat(read.id()).isEqualTo("AD2AADProvisioning.1234");
        assertThat(read.status().is(Status.ACTIVE)).isTrue();
        assertThat(read.scheduled().is(true)).isTrue();
        assertThat(read.interval().is(Duration.ofMinutes(40))).isTrue();
        assertThat(read.lastExecution().is(NOON)).isTrue();
        assertThat(read.successiveFailures().is(2L)).isTrue();
        assertThat(read.escrowsPruned().is(false)).isTrue();
        assertThat(read.scheduledSince()).isEqualTo(Fact.notRequested());
    }

    @Test
    void nullOfARunSaysThatThereWasNone() {
        assertThat(read().lastSuccess().isMissing()).isTrue();
    }

    @Test
    void yearOneOfARunSaysThatThereWasNone() {
        ((ObjectNode) status.get("lastExecution")).put("timeEnded", "0001-01-01T00:00:00Z");

        assertThat(read().lastExecution().isMissing()).isTrue();
    }

    @Test
    void absentRunSaysNothing() {
        status.remove("lastExecution");

        assertThat(read().lastExecution().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no object lastExecution"));
    }

    @Test
    void quarantineKeepsWhatItSays() {
        Quarantine quarantine = quarantine();

        assertThat(quarantine.reason()).isEqualTo("TooManyDeletes");
        assertThat(quarantine.errorCode()).isEqualTo("TimeOut");
        assertThat(quarantine.seriesBegan().is(NOON)).isTrue();
    }

    @Test
    void emptyDateOfAQuarantineIsNone() {
        assertThat(quarantine().nextAttempt().isMissing()).isTrue();
    }

    @Test
    void quarantineOfAPausedJobIsReadToo() {
        status.put("code", "Paused");

        assertThat(read().status().is(Status.PAUSED)).isTrue();
        assertThat(quarantine().reason()).isEqualTo("TooManyDeletes");
    }

    @Test
    void nullsOfAQuarantineAreNoWords() {
        ObjectNode quarantine = (ObjectNode) status.get("quarantine");
        quarantine.putNull("reason").putNull("error");

        assertThat(quarantine())
                .extracting(Quarantine::reason, Quarantine::errorCode)
                .containsExactly("", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":5}", "\"TooManyDeletes\"", "[]", "true"})
    void quarantineWithoutAReasonIsNeitherThereNorNot(String json) {
        status.set("quarantine", Samples.json("{\"it\":" + json + "}").get("it"));

        assertThat(read().quarantine().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "quarantine is not a quarantine with a reason"));
    }

    @Test
    void noQuarantineIsMissing() {
        status.putNull("quarantine");

        assertThat(read().quarantine().isMissing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NotConfigured, NOT_CONFIGURED",
        "NotRun, NOT_RUN",
        "ACTIVE, ACTIVE",
        "paused, PAUSED",
        "Quarantine, QUARANTINE",
        "SomethingNew, UNKNOWN"
    })
    void statusIsReadInAnyCase(String code, Status expected) {
        status.put("code", code);

        assertThat(read().status().is(expected)).isTrue();
    }

    @Test
    void statusOfAnotherTypeIsMalformed() {
        status.put("code", 3);

        assertThat(read().status().whyUnreadable()).contains(Gap.of(Gap.Reason.MALFORMED, "code is not a status"));
    }

    @ParameterizedTest
    @CsvSource({"active, true", "Disabled, false", "PAUSED, false"})
    void scheduleIsReadInAnyCase(String state, boolean scheduled) {
        ((ObjectNode) job.get("schedule")).put("state", state);

        assertThat(read().scheduled().is(scheduled)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"SomethingNew\"", "7", "{}"})
    void unknownStateOfAScheduleSaysNothing(String json) {
        ((ObjectNode) job.get("schedule"))
                .set("state", Samples.json("{\"it\":" + json + "}").get("it"));

        assertThat(read().scheduled().whyUnreadable().map(Gap::reason)).contains(Gap.Reason.MALFORMED);
    }

    @Test
    void longestIntervalIsNone() {
        ((ObjectNode) job.get("schedule")).put("interval", "P10675199DT2H48M5.4775807S");

        assertThat(read().interval().isMissing()).isTrue();
    }

    @Test
    void jobWithoutAnythingIsNotReturned() {
        job.removeAll();

        CloudSyncJob read = read();

        assertThat(read.id()).isEmpty();
        assertThat(read.status().whyUnreadable()).contains(Gap.of(Gap.Reason.NOT_RETURNED, "no object status"));
        assertThat(read.interval().whyUnreadable()).contains(Gap.of(Gap.Reason.NOT_RETURNED, "no object schedule"));
    }

    private CloudSyncJob read() {
        return CloudSyncJobFacts.of("corp.example", new Reading.Received(job, Origin.unspecified()));
    }

    private Quarantine quarantine() {
        return read().quarantine().toOptional().orElseThrow();
    }
}
