package io.dirsync.testkit;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.Quarantine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cloud Sync of a tenant, as a reader of its service principals and agents would find it. */
final class CloudSyncFacts {

    private final TenantState state;
    private final List<FakeCloudSyncJob> jobs;

    CloudSyncFacts(TenantState state) {
        this.state = state;
        this.jobs = state.subjects().cloudSync().jobs();
    }

    /** Without service principals of Cloud Sync nobody asks for jobs, so that their permission is not missed. */
    Fact<List<CloudSyncJob>> jobs() {
        AreaFacts principals = AreaFacts.of(state, GraphArea.SERVICE_PRINCIPALS);
        if (jobs.isEmpty()) {
            return principals.of(List.of());
        }
        return principals.orElse(() -> facts().of(byDomain().map(this::job).toList()));
    }

    /** Those of Cloud Sync come first, then those of pass-through authentication, as they are two lists. */
    Fact<List<ProvisioningAgent>> agents(Reader reader) {
        List<ProvisioningAgent> agents = state.subjects().cloudSync().agents().stream()
                .map(agent -> new ProvisioningAgent(agent.machine(), agent.isActive(), types(agent)))
                .sorted(Comparator.comparing(agent -> !agent.publishingTypes().contains("provisioning")))
                .toList();
        AreaFacts facts =
                reader.isUser() ? AreaFacts.ofBeta(state, GraphArea.AGENTS) : AreaFacts.refusedBeta(GraphArea.AGENTS);
        return facts.of(agents);
    }

    static CloudSync of(TenantState state, Reader reader) {
        CloudSyncFacts facts = new CloudSyncFacts(state);
        return new CloudSync(
                reader.reads(Subject.CLOUD_SYNC_JOBS) ? facts.jobs() : Fact.notRequested(),
                reader.reads(Subject.PROVISIONING_AGENTS) ? facts.agents(reader) : Fact.notRequested());
    }

    /** Every domain has a list of its own. */
    private Stream<FakeCloudSyncJob> byDomain() {
        return jobs.stream()
                .collect(Collectors.groupingBy(FakeCloudSyncJob::domain, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream);
    }

    private CloudSyncJob job(FakeCloudSyncJob job) {
        return new CloudSyncJob(
                state.jobId(job),
                job.domain(),
                facts().of(job.status()),
                facts().of(job.schedule().isActive()),
                Fact.notRequested(),
                facts().of(job.schedule().interval()),
                facts().of(state.when(job.runs().last())),
                facts().of(state.when(job.runs().lastSuccess())),
                facts().of(job.runs().failures()),
                facts().of(job.runs().escrowsPruned()),
                facts().of(quarantine(job.quarantine())));
    }

    private @Nullable Quarantine quarantine(@Nullable FakeQuarantine quarantine) {
        return quarantine == null
                ? null
                : new Quarantine(
                        quarantine.reason(),
                        quarantine.errorCode(),
                        facts().of(state.when(quarantine.began())),
                        facts().of(state.when(quarantine.nextAttempt())));
    }

    private AreaFacts facts() {
        return AreaFacts.of(state, GraphArea.CLOUD_SYNC_JOBS);
    }

    private static Set<String> types(FakeAgent agent) {
        return agent.publishingTypes().stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
