package io.dirsync.testkit.graph;

import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.testkit.FakeCloudSyncJob;
import io.dirsync.testkit.FakeCloudSyncJob.Runs;
import io.dirsync.testkit.FakeQuarantine;
import io.dirsync.testkit.Moment;
import io.dirsync.testkit.TenantState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code synchronizationStatus}: how a job of Cloud Sync is. */
final class JobStatus {

    /** What the service writes for times that it cannot leave out and that never came. */
    private static final String NEVER = "0001-01-01T00:00:00Z";

    private static final Duration RUN = Duration.ofSeconds(50);
    private static final List<String> COUNTS = List.of(
            "countEntitled",
            "countEntitledForProvisioning",
            "countEscrowed",
            "countEscrowedRaw",
            "countExported",
            "countExports",
            "countImported",
            "countImportedDeltas",
            "countImportedReferenceDeltas");

    private final TenantState tenant;

    private JobStatus(TenantState tenant) {
        this.tenant = tenant;
    }

    static Map<String, @Nullable Object> of(TenantState tenant, FakeCloudSyncJob job) {
        return new JobStatus(tenant).of(job);
    }

    private Map<String, @Nullable Object> of(FakeCloudSyncJob job) {
        Runs runs = job.runs();
        Map<String, @Nullable Object> status = new LinkedHashMap<>();
        status.put("countSuccessiveCompleteFailures", runs.failures());
        status.put("escrowsPruned", runs.escrowsPruned());
        status.put("code", code(job.status()));
        status.put("lastExecution", execution(runs.last(), isSuccess(runs) ? "Succeeded" : "Failed"));
        status.put("lastSuccessfulExecution", execution(runs.lastSuccess(), "Succeeded"));
        status.put("lastSuccessfulExecutionWithExports", null);
        status.put("progress", List.of());
        status.put("quarantine", quarantine(job.quarantine()));
        status.put("steadyStateFirstAchievedTime", orNever(runs.lastSuccess()));
        status.put("steadyStateLastAchievedTime", orNever(runs.lastSuccess()));
        status.put("synchronizedEntryCountByType", List.of());
        status.put("troubleshootingUrl", null);
        return status;
    }

    private static boolean isSuccess(Runs runs) {
        return runs.failures() == 0 && runs.lastSuccess() != null;
    }

    private static String code(Status status) {
        return switch (status) {
            case NOT_CONFIGURED -> "NotConfigured";
            case NOT_RUN -> "NotRun";
            case ACTIVE -> "Active";
            case PAUSED -> "Paused";
            case QUARANTINE -> "Quarantine";
            case UNKNOWN -> "SomethingNew";
        };
    }

    private @Nullable Map<String, @Nullable Object> execution(@Nullable Moment ended, String state) {
        Instant end = tenant.when(ended);
        if (end == null) {
            return null;
        }
        Map<String, @Nullable Object> execution = new LinkedHashMap<>();
        execution.put("activityIdentifier", tenant.population().id("RUN " + end, 0));
        COUNTS.forEach(name -> execution.put(name, 0));
        execution.put("error", null);
        execution.put("state", state);
        execution.put("timeBegan", end.minus(RUN));
        execution.put("timeEnded", end);
        return execution;
    }

    private @Nullable Map<String, @Nullable Object> quarantine(@Nullable FakeQuarantine quarantine) {
        if (quarantine == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("currentBegan", tenant.when(quarantine.began()));
        members.put("error", quarantine.errorCode().isEmpty() ? null : error(quarantine.errorCode()));
        members.put("nextAttempt", tenant.when(quarantine.nextAttempt()));
        members.put("reason", quarantine.reason());
        members.put("seriesBegan", tenant.when(quarantine.began()));
        members.put("seriesCount", 1);
        return members;
    }

    private static Map<String, Object> error(String code) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", "The job failed with " + code + ".");
        error.put("tenantActionable", true);
        return error;
    }

    private Object orNever(@Nullable Moment moment) {
        Instant instant = tenant.when(moment);
        return instant == null ? NEVER : instant;
    }
}
