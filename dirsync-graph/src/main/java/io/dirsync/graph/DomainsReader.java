package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.VerifiedDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Reads the domains from the organization, which is read anyway, and where it does not tell of them from their own list.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/domain">domain</a>.
 */
final class DomainsReader implements SubjectReader<Domains> {

    private static final GraphQuery DOMAINS = GraphQuery.of(GraphSource.DOMAINS, "domains", Map.of());

    @Override
    public CompletableFuture<Domains> read(TenantGraph graph) {
        return verified(graph)
                .thenCompose(verified ->
                        Federations.read(graph, verified).thenApply(federations -> new Domains(verified, federations)));
    }

    @Override
    public Domains unread(Function<GraphSource, Reading> why) {
        return new Domains(
                OrganizationFacts.domains(why.apply(GraphSource.ORGANIZATION)),
                why.apply(GraphSource.FEDERATION).fact("value", (value, at) -> at.notReturned()));
    }

    /** The domains alone. */
    static CompletableFuture<Fact<List<VerifiedDomain>>> verified(TenantGraph graph) {
        return graph.object(CoreQueries.ORGANIZATION)
                .thenApply(OrganizationFacts::domains)
                .thenCompose(domains -> domains.whyUnreadable().isEmpty()
                        ? CompletableFuture.completedFuture(domains)
                        : graph.list(DOMAINS).thenApply(listing -> better(domains, listing)));
    }

    /** If neither could be read, the organization is what to mend, unless nobody wanted it. */
    private static Fact<List<VerifiedDomain>> better(Fact<List<VerifiedDomain>> ofOrganization, Listing listing) {
        Fact<List<VerifiedDomain>> listed = listing.listFact(DomainsReader::verified);
        boolean isOrganizationSkipped =
                ofOrganization.whyUnreadable().orElseThrow().isChosen();
        return listed.whyUnreadable().isEmpty() || isOrganizationSkipped ? listed : ofOrganization;
    }

    private static Fact<List<VerifiedDomain>> verified(Listed listed) {
        List<VerifiedDomain> domains = new ArrayList<>();
        for (ObjectNode domain : listed.items()) {
            if (!domain.path("id").isTextual() || !domain.path("isVerified").isBoolean()) {
                return new Member("value", listed.origin()).malformed("a list of domains with id and isVerified");
            }
            if (domain.path("isVerified").booleanValue()) {
                domains.add(domain(domain));
            }
        }
        return new Fact.Known<>(List.copyOf(domains), listed.origin());
    }

    private static VerifiedDomain domain(ObjectNode domain) {
        return new VerifiedDomain(
                domain.get("id").textValue(),
                DomainList.authentication(domain.path("authenticationType")),
                domain.path("isInitial").booleanValue(),
                domain.path("isDefault").booleanValue());
    }
}
