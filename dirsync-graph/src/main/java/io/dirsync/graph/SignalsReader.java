package io.dirsync.graph;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ServiceSignals;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Reads what Microsoft itself says around synchronization.
 *
 * <p>Sources: <a href="https://learn.microsoft.com/graph/api/servicehealth-get">Get serviceHealth</a>, <a
 * href="https://learn.microsoft.com/graph/api/directory-list-recommendation">List recommendations</a>, <a
 * href="https://learn.microsoft.com/graph/api/signin-list">List signIns</a>, <a
 * href="https://learn.microsoft.com/graph/api/directoryaudit-list">List directoryAudits</a>.
 */
final class SignalsReader implements SubjectReader<ServiceSignals> {

    /** As long as a tenant without a licence keeps its logs. */
    private static final Duration LOOK_BACK = Duration.ofDays(7);

    private static final GraphQuery INCIDENTS = GraphQuery.of(
            GraphSource.SERVICE_HEALTH,
            "admin/serviceAnnouncement/healthOverviews",
            client -> client.admin()
                    .serviceAnnouncement()
                    .healthOverviews()
                    .byServiceHealthId("OrgLiveID")
                    .toGetRequestInformation(get -> get.queryParameters.expand = new String[] {"issues"}));

    private static final GraphQuery RECOMMENDATIONS =
            GraphQuery.of(GraphSource.RECOMMENDATIONS, "directory/recommendations", Map.of());

    /** The logs come last and one after the other, because they are throttled harder than anything else. */
    @Override
    public CompletableFuture<ServiceSignals> read(TenantGraph graph) {
        CompletableFuture<Reading> incidents = graph.object(INCIDENTS);
        CompletableFuture<Listing> recommendations = graph.list(RECOMMENDATIONS);
        CompletableFuture<Listing> signIns = CompletableFuture.allOf(incidents, recommendations)
                .thenCompose(done -> graph.list(signIns(graph.now().minus(LOOK_BACK))));
        CompletableFuture<Listing> audits =
                signIns.thenCompose(done -> graph.list(audits(graph.now().minus(LOOK_BACK))));
        return audits.thenApply(all -> new ServiceSignals(
                incidents.join().fact("issues", new IncidentList()),
                recommendations.join().listFact(RecommendationList::open),
                signIns.join().listFact(SyncLogs::failures),
                all.listFact(SyncLogs::changes)));
    }

    @Override
    public ServiceSignals unread(Function<GraphSource, Reading> why) {
        Reading logs = why.apply(GraphSource.LOGS);
        Fact<List<SyncSignInFailure>> failures = logs.fact("value", (value, at) -> at.notReturned());
        Fact<List<SyncSettingChange>> changes = logs.fact("value", (value, at) -> at.notReturned());
        return new ServiceSignals(
                why.apply(GraphSource.SERVICE_HEALTH).fact("issues", new IncidentList()),
                why.apply(GraphSource.RECOMMENDATIONS).fact("value", (value, at) -> at.notReturned()),
                failures,
                changes);
    }

    private static GraphQuery signIns(Instant since) {
        return GraphQuery.of(
                GraphSource.LOGS,
                "auditLogs/signIns",
                client -> client.auditLogs().signIns().toGetRequestInformation(get -> {
                    get.queryParameters.filter =
                            "createdDateTime ge " + since + " and startswith(userPrincipalName,'sync_')";
                }));
    }

    private static GraphQuery audits(Instant since) {
        return GraphQuery.of(
                GraphSource.LOGS,
                "auditLogs/directoryAudits",
                client -> client.auditLogs().directoryAudits().toGetRequestInformation(get -> {
                    get.queryParameters.filter =
                            "activityDateTime ge " + since + " and category eq 'DirectoryManagement'";
                }));
    }
}
