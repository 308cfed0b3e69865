package io.dirsync.graph;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.ProvisioningAgent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads Cloud Sync: each Active Directory domain is a service principal of one known template, and has jobs of its own.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-inbound-synch-ms-graph">How to
 * programmatically configure cloud sync</a>.
 */
final class CloudSyncReader implements SubjectReader<CloudSync> {

    private static final String TEMPLATE = "1a4721b3-e57f-4451-ae87-ef078703ec94";
    private static final String JOBS = "servicePrincipals/{id}/synchronization/jobs";

    private static final GraphQuery PRINCIPALS = GraphQuery.of(
                    GraphSource.CLOUD_SYNC_JOBS,
                    "servicePrincipals",
                    client -> client.servicePrincipals().toGetRequestInformation(get -> {
                        get.queryParameters.filter = "applicationTemplateId eq '" + TEMPLATE + "'";
                        get.queryParameters.select = new String[] {"id", "displayName"};
                    }))
            .needing(GraphPermission.APPLICATION_READ_ALL);

    /** An agent is listed under what it serves; those of pass-through authentication are agents too. */
    private static final List<GraphQuery> AGENTS = Stream.of("provisioning", "authentication")
            .map(CloudSyncReader::agents)
            .toList();

    /** What became of the jobs of one domain. */
    private record DomainJobs(String domain, Listing listing) {}

    @Override
    public CompletableFuture<CloudSync> read(TenantGraph graph) {
        CompletableFuture<Fact<List<CloudSyncJob>>> jobs =
                graph.list(PRINCIPALS).thenCompose(principals -> jobs(graph, principals));
        CompletableFuture<Fact<List<ProvisioningAgent>>> agents =
                graph.list(AGENTS.get(0)).thenCombine(graph.list(AGENTS.get(1)), AgentLists::merged);
        return jobs.thenCombine(agents, CloudSync::new);
    }

    @Override
    public CloudSync unread(Function<GraphSource, Reading> why) {
        return new CloudSync(
                why.apply(GraphSource.CLOUD_SYNC_JOBS).fact("value", (value, at) -> at.notReturned()),
                why.apply(GraphSource.PROVISIONING_AGENTS).fact("value", (value, at) -> at.notReturned()));
    }

    private static CompletableFuture<Fact<List<CloudSyncJob>>> jobs(TenantGraph graph, Listing principals) {
        if (!(principals instanceof Listed found)) {
            return CompletableFuture.completedFuture(principals.listFact(none -> Fact.missing()));
        }
        List<CompletableFuture<DomainJobs>> domains = found.items().stream()
                .map(principal -> jobsOf(graph, found, principal))
                .toList();
        return CompletableFuture.allOf(domains.toArray(CompletableFuture[]::new))
                .thenApply(all -> together(
                        found, domains.stream().map(CompletableFuture::join).toList()));
    }

    private static CompletableFuture<DomainJobs> jobsOf(TenantGraph graph, Listed principals, ObjectNode principal) {
        String id = JsonText.of(principal.path("id"));
        String domain = requireNonNullElse(principal.path("displayName").textValue(), id);
        CompletableFuture<Listing> jobs = id.isEmpty()
                ? CompletableFuture.completedFuture(Failed.of(
                        Gap.of(Gap.Reason.MALFORMED, "a service principal without an id"), principals.origin()))
                : graph.list(jobsOf(id));
        return jobs.thenApply(listing -> new DomainJobs(domain, listing));
    }

    private static GraphQuery jobsOf(String principalId) {
        return GraphQuery.of(
                GraphSource.CLOUD_SYNC_JOBS,
                JOBS,
                client -> client.servicePrincipals()
                        .byServicePrincipalId(principalId)
                        .synchronization()
                        .jobs()
                        .toGetRequestInformation());
    }

    private static Fact<List<CloudSyncJob>> together(Listed principals, List<DomainJobs> domains) {
        boolean isAnyListed = domains.stream().anyMatch(domain -> domain.listing() instanceof Listed);
        if (!isAnyListed && !domains.isEmpty()) {
            return domains.get(0).listing().listFact(none -> Fact.missing());
        }
        Origin origin = domains.stream()
                .map(DomainJobs::listing)
                .filter(Listed.class::isInstance)
                .map(listed -> ((Listed) listed).origin())
                .findFirst()
                .orElse(principals.origin());
        return new Fact.Known<>(domains.stream().flatMap(CloudSyncReader::jobs).toList(), origin);
    }

    /** A domain whose jobs cannot be read must not be missed among the others, so it stands as one unreadable job. */
    private static Stream<CloudSyncJob> jobs(DomainJobs domain) {
        if (domain.listing() instanceof Listed listed) {
            return listed.items().stream()
                    .map(job -> CloudSyncJobFacts.of(domain.domain(), new Received(job, listed.origin())));
        }
        return domain.listing() instanceof Failed failed
                ? Stream.of(CloudSyncJobFacts.of(domain.domain(), failed))
                : Stream.empty();
    }

    private static GraphQuery agents(String publishingType) {
        return GraphQuery.of(
                GraphSource.PROVISIONING_AGENTS,
                "onPremisesPublishingProfiles/" + publishingType + "/agents",
                Map.of());
    }
}
