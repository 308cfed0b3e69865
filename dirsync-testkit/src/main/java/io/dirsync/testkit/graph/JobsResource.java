package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeCloudSyncJob;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code servicePrincipals/{id}/synchronization/jobs}: what Cloud Sync does. */
final class JobsResource implements Resource {

    /** The largest interval that the service can write, by which it says that there is none. */
    private static final String NO_INTERVAL = "P10675199DT2H48M5.4775807S";

    private static final Table<Job> TABLE = Table.<Job>start()
            .text("id", it -> it.tenant().jobId(it.job()))
            .text("templateId", it -> it.job().template())
            .object("schedule", it -> schedule(it.job().schedule()))
            .object("status", it -> JobStatus.of(it.tenant(), it.job()))
            .object("synchronizationJobSettings", it -> List.of(deleteThreshold()));

    private static final EntitySet SET = EntitySet.at("servicePrincipals/{id}/synchronization/jobs")
            .type("microsoft.graph.synchronizationJob")
            .readBy(Gates.of(GraphArea.CLOUD_SYNC_JOBS))
            .properties(TABLE.properties())
            .build();

    private record Job(TenantState tenant, FakeCloudSyncJob job) {}

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        TenantState tenant = reading.tenant();
        return Principal.withId(tenant, reading.parent(ServicePrincipalsResource.PATH))
                .map(principal -> TABLE.rows(principal.jobs().stream()
                        .map(job -> new Job(tenant, job))
                        .toList()))
                .orElse(List.of());
    }

    private static Map<String, @Nullable Object> schedule(FakeCloudSyncJob.Schedule schedule) {
        Duration interval = schedule.interval();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("expiration", null);
        members.put("interval", interval == null ? NO_INTERVAL : interval.toString());
        members.put("state", schedule.isActive() ? "Active" : "Disabled");
        return members;
    }

    private static Map<String, Object> deleteThreshold() {
        Map<String, Object> setting = new LinkedHashMap<>();
        setting.put("name", "QuarantineTooManyDeletesThreshold");
        setting.put("value", "500");
        return setting;
    }
}
