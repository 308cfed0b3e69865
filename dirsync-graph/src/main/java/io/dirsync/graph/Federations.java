package io.dirsync.graph;

import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Absent;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * How the federated domains of a tenant trust their identity providers; all of them are asked for at the same time.
 *
 * <p>Microsoft Graph answers 404 for a domain that has no settings. A subdomain takes those of the domain above it, unless
 * it was made a root of its own. What is answered for one that does is not documented and was not verified against a live
 * tenant, so 404 and an empty list mean the same here. Sources: <a
 * href="https://learn.microsoft.com/graph/api/domain-list-federationconfiguration">List internalDomainFederations</a>, <a
 * href="https://learn.microsoft.com/entra/identity/users/domains-verify-custom-subdomain">Change subdomain authentication
 * type</a>.
 */
record Federations(List<Answer> answers) {

    private static final String ENDPOINT = "domains/{id}/federationConfiguration";

    Federations {
        answers = List.copyOf(answers);
    }

    /** What became of the question about one domain. */
    record Answer(String domain, Listing listing) {

        static Answer of(String domain, Listing listing) {
            return listing instanceof Failed failed && failed.isAbsence()
                    ? new Answer(domain, new Listed(List.of(), failed.origin()))
                    : new Answer(domain, listing);
        }

        boolean isBelow(Answer other) {
            return domain.toLowerCase(Locale.ROOT).endsWith("." + other.domain.toLowerCase(Locale.ROOT));
        }
    }

    static CompletableFuture<Fact<List<DomainFederation>>> read(
            TenantGraph graph, Fact<List<VerifiedDomain>> verified) {
        if (!graph.sources().contains(GraphSource.FEDERATION)) {
            return CompletableFuture.completedFuture(Fact.notRequested());
        }
        if (!(verified instanceof Fact.Known<List<VerifiedDomain>> known)) {
            Gap gap = verified.whyUnreadable().orElseGet(() -> Gap.of(Gap.Reason.NOT_RETURNED, "no domains"));
            return CompletableFuture.completedFuture(new Fact.Unreadable<>(gap, verified.origin()));
        }
        List<String> federated = known.value().stream()
                .filter(domain -> domain.authentication() == Authentication.FEDERATED)
                .map(VerifiedDomain::name)
                .toList();
        return federated.isEmpty()
                ? CompletableFuture.completedFuture(new Fact.Known<>(List.of(), known.origin()))
                : ask(graph, federated).thenApply(Federations::fact);
    }

    private static CompletableFuture<Federations> ask(TenantGraph graph, List<String> domains) {
        List<CompletableFuture<Answer>> asked = domains.stream()
                .map(domain -> graph.list(query(domain)).thenApply(listing -> Answer.of(domain, listing)))
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenApply(all -> new Federations(
                        asked.stream().map(CompletableFuture::join).toList()));
    }

    private static GraphQuery query(String domain) {
        return GraphQuery.of(
                GraphSource.FEDERATION,
                ENDPOINT,
                client -> client.domains()
                        .byDomainId(domain)
                        .federationConfiguration()
                        .toGetRequestInformation());
    }

    /** A domain that could not be read must not be missed among the others, so it makes all of them unreadable. */
    private Fact<List<DomainFederation>> fact() {
        Listing unread = answers.stream()
                .map(Answer::listing)
                .filter(listing -> !(listing instanceof Listed))
                .findFirst()
                .orElse(answers.get(0).listing());
        return unread.listFact(listed ->
                new Fact.Known<>(answers.stream().flatMap(this::federations).toList(), listed.origin()));
    }

    private Stream<DomainFederation> federations(Answer answer) {
        return answer.listing() instanceof Listed listed ? federations(answer, listed) : Stream.empty();
    }

    private Stream<DomainFederation> federations(Answer answer, Listed listed) {
        if (!listed.items().isEmpty()) {
            return listed.items().stream()
                    .map(item -> FederationFacts.of(answer.domain(), new Received(item, listed.origin())));
        }
        return answers.stream().anyMatch(answer::isBelow)
                ? Stream.empty()
                : Stream.of(FederationFacts.of(answer.domain(), new Absent(listed.origin())));
    }
}
