package io.dirsync.graph;

import static io.dirsync.graph.SyncIdentityQueries.ACCOUNTS_BY_ROLE;
import static io.dirsync.graph.SyncIdentityQueries.POLICIES;
import static io.dirsync.graph.SyncIdentityQueries.SYNC_SERVICE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Reads as whom the servers sign in.
 *
 * <p>An application that may synchronize is found by what it was granted, not by its name, which its owner may change.
 * Source: <a href="https://learn.microsoft.com/entra/identity/hybrid/connect/authenticate-application-id">Authenticate to
 * Microsoft Entra ID by using application identity</a>.
 */
final class SyncIdentityReader implements SubjectReader<SyncIdentity> {

    @Override
    public CompletableFuture<SyncIdentity> read(TenantGraph graph) {
        CompletableFuture<Reading> service = graph.object(SYNC_SERVICE);
        CompletableFuture<Fact<List<SyncApplication>>> applications =
                service.thenCompose(found -> applications(graph, found));
        CompletableFuture<SyncAccounts> accounts =
                graph.list(ACCOUNTS_BY_ROLE.get(0)).thenCombine(graph.list(ACCOUNTS_BY_ROLE.get(1)), SyncAccounts::of);
        return accounts.thenCombine(graph.list(POLICIES), AccountPolicies::new)
                .thenCombine(
                        applications,
                        (policies, found) -> new SyncIdentity(
                                found, policies.accounts().fact(), state(service.join()), policies.fact()));
    }

    @Override
    public SyncIdentity unread(Function<GraphSource, Reading> why) {
        Reading reading = why.apply(GraphSource.SYNC_IDENTITY);
        return new SyncIdentity(
                reading.fact("value", (value, at) -> at.notReturned()),
                reading.fact("value", (value, at) -> at.notReturned()),
                reading.fact("value", (value, at) -> at.notReturned()),
                why.apply(GraphSource.CONDITIONAL_ACCESS).fact("value", (value, at) -> at.notReturned()));
    }

    private static Fact<ServicePrincipalState> state(Reading service) {
        return isAbsent(service)
                ? new Fact.Known<>(ServicePrincipalState.ABSENT, ((Failed) service).origin())
                : service.fact(
                        "accountEnabled",
                        (value, at) -> value.isBoolean()
                                ? at.known(
                                        value.booleanValue()
                                                ? ServicePrincipalState.ENABLED
                                                : ServicePrincipalState.DISABLED)
                                : at.malformed("true or false"));
    }

    private static boolean isAbsent(Reading reading) {
        return reading instanceof Failed failed && failed.isAbsence();
    }

    /** Where the service is not known nobody can have been granted anything of it, so only names are left to go by. */
    private static CompletableFuture<Fact<List<SyncApplication>>> applications(TenantGraph graph, Reading service) {
        if (service instanceof Received found) {
            String id = JsonText.of(found.resource().path("id"));
            return id.isEmpty()
                    ? CompletableFuture.completedFuture(new Member("id", found.origin()).notReturned())
                    : graph.list(SyncIdentityQueries.granted(id)).thenCompose(grants -> holders(graph, found, grants));
        }
        return isAbsent(service)
                ? graph.list(SyncIdentityQueries.APPLICATIONS_BY_NAME)
                        .thenApply(named -> named.listFact(SyncApplications::of))
                : CompletableFuture.completedFuture(service.fact("value", (value, at) -> at.notReturned()));
    }

    private static CompletableFuture<Fact<List<SyncApplication>>> holders(
            TenantGraph graph, Received service, Listing grants) {
        if (!(grants instanceof Listed listed)) {
            return CompletableFuture.completedFuture(grants.listFact(none -> Fact.missing()));
        }
        Fact<List<ObjectNode>> holders = SyncApplications.holders(service, listed);
        if (holders instanceof Fact.Unreadable<List<ObjectNode>> unreadable) {
            return CompletableFuture.completedFuture(new Fact.Unreadable<>(unreadable.gap(), unreadable.origin()));
        }
        List<CompletableFuture<Reading>> applications = holders.toOptional().stream()
                .flatMap(List::stream)
                .map(holder -> application(graph, holder))
                .toList();
        return CompletableFuture.allOf(applications.toArray(CompletableFuture[]::new))
                .thenApply(all -> SyncApplications.of(
                        listed,
                        applications.stream().map(CompletableFuture::join).toList()));
    }

    private static CompletableFuture<Reading> application(TenantGraph graph, ObjectNode grant) {
        return graph.object(SyncIdentityQueries.principal(JsonText.of(grant.path("principalId"))))
                .thenCompose(principal -> principal instanceof Received received
                        ? application(graph, received)
                        : CompletableFuture.completedFuture(principal));
    }

    private static CompletableFuture<Reading> application(TenantGraph graph, Received principal) {
        String appId = JsonText.of(principal.resource().path("appId"));
        return appId.isEmpty()
                ? CompletableFuture.completedFuture(
                        Failed.of(Gap.of(Gap.Reason.NOT_RETURNED, "no member appId"), principal.origin()))
                : graph.object(SyncIdentityQueries.application(appId));
    }
}
