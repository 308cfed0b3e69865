package io.dirsync.graph;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.VerifiedDomain;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Counts the objects that come from Active Directory.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/aad-advanced-queries">Advanced query capabilities</a>. Such counts
 * lag behind the directory a little.
 */
final class SyncedObjectsReader implements SubjectReader<SyncedObjects> {

    private static final String SYNCED = "onPremisesSyncEnabled eq true";

    /** What the service appends to a name that collides. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\d{4}@");

    private static final List<GraphQuery> KINDS = List.of(
            counted(
                    "users/$count",
                    client -> client.users().count().toGetRequestInformation(get -> {
                        get.queryParameters.filter = SYNCED;
                    })),
            counted(
                            "groups/$count",
                            client -> client.groups().count().toGetRequestInformation(get -> {
                                get.queryParameters.filter = SYNCED;
                            }))
                    .needing(GraphPermission.GROUP_READ_ALL),
            counted(
                            "contacts/$count",
                            client -> client.contacts().count().toGetRequestInformation(get -> {
                                get.queryParameters.filter = SYNCED;
                            }))
                    .needing(GraphPermission.ORG_CONTACT_READ_ALL),
            counted(
                            "devices/$count",
                            client -> client.devices().count().toGetRequestInformation(get -> {
                                get.queryParameters.filter = SYNCED;
                            }))
                    .needing(GraphPermission.DEVICE_READ_ALL));

    /** Users who sign in with the initial domain. */
    private record OnInitialDomain(Fact<Long> all, Fact<Long> withPlaceholder) {

        static OnInitialDomain both(Fact<Long> fact) {
            return new OnInitialDomain(fact, fact);
        }
    }

    @Override
    public CompletableFuture<SyncedObjects> read(TenantGraph graph) {
        if (!graph.sources().contains(GraphSource.SYNCED_OBJECTS)) {
            return CompletableFuture.completedFuture(SyncedObjects.notRequested());
        }
        CompletableFuture<Fact<Long>> total = KINDS.stream()
                .map(graph::count)
                .reduce((one, other) -> one.thenCombine(other, SyncedObjectsReader::sum))
                .orElseThrow();
        return total.thenCombine(
                onInitialDomain(graph), (all, users) -> new SyncedObjects(all, users.all(), users.withPlaceholder()));
    }

    @Override
    public SyncedObjects unread(Function<GraphSource, Reading> why) {
        Fact<Long> none = why.apply(GraphSource.SYNCED_OBJECTS).fact("value", MemberType.COUNT);
        return new SyncedObjects(none, none, none);
    }

    private static CompletableFuture<OnInitialDomain> onInitialDomain(TenantGraph graph) {
        return DomainsReader.verified(graph).thenCompose(domains -> onInitialDomain(graph, domains));
    }

    private static CompletableFuture<OnInitialDomain> onInitialDomain(
            TenantGraph graph, Fact<List<VerifiedDomain>> domains) {
        Optional<String> initial = domains.toOptional().stream()
                .flatMap(List::stream)
                .filter(VerifiedDomain::isInitial)
                .map(VerifiedDomain::name)
                .findFirst();
        return initial.isPresent()
                ? walk(graph, usersOf(initial.get()))
                : CompletableFuture.completedFuture(OnInitialDomain.both(unknown(domains)));
    }

    private static CompletableFuture<OnInitialDomain> walk(TenantGraph graph, GraphQuery users) {
        AtomicLong named = new AtomicLong();
        AtomicLong placeholders = new AtomicLong();
        return graph.walk(users, user -> {
                    String name = JsonText.of(user.path("userPrincipalName"));
                    named.addAndGet(name.isEmpty() ? 0 : 1);
                    placeholders.addAndGet(PLACEHOLDER.matcher(name).find() ? 1 : 0);
                })
                .thenApply(end -> end.cut() == null
                        ? new OnInitialDomain(
                                new Fact.Known<>(end.items(), end.origin()),
                                placeholders(end, named.get(), placeholders.get()))
                        : OnInitialDomain.both(end.cut().fact("value", MemberType.COUNT)));
    }

    private static Fact<Long> placeholders(Walk.End end, long named, long found) {
        return named == end.items()
                ? new Fact.Known<>(found, end.origin())
                : new Member("userPrincipalName", end.origin()).notReturned();
    }

    /** What is known is not guessed from what is not: without its initial domain a tenant's users cannot be told apart. */
    private static Fact<Long> unknown(Fact<List<VerifiedDomain>> domains) {
        Gap gap = domains.whyUnreadable().orElseGet(() -> Gap.of(Gap.Reason.NOT_RETURNED, "no initial domain"));
        return new Fact.Unreadable<>(gap, domains.origin());
    }

    private static Fact<Long> sum(Fact<Long> one, Fact<Long> other) {
        if (one instanceof Fact.Known<Long> first && other instanceof Fact.Known<Long> second) {
            return new Fact.Known<>(first.value() + second.value(), first.origin());
        }
        return one.whyUnreadable().isPresent() ? one : other;
    }

    private static GraphQuery usersOf(String domain) {
        return GraphQuery.of(
                        GraphSource.SYNCED_OBJECTS,
                        "users",
                        client -> client.users().toGetRequestInformation(get -> {
                            get.queryParameters.filter =
                                    SYNCED + " and endsWith(userPrincipalName,'@" + domain.replace("'", "''") + "')";
                            get.queryParameters.select = new String[] {"userPrincipalName"};
                            get.queryParameters.top = 999;
                            get.queryParameters.count = true;
                        }))
                .eventual();
    }

    private static GraphQuery counted(String endpoint, GraphQuery.SdkRequest request) {
        return GraphQuery.of(GraphSource.SYNCED_OBJECTS, endpoint, request).eventual();
    }
}
