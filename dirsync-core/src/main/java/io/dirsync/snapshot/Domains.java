package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The domains of the tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param verified {@code organization.verifiedDomains}, in the order of the service
 * @param federations how federated domains trust their identity providers, in the same order; empty where no domain is
 *     federated. A subdomain that has no settings of its own takes those of the domain above it and is not in the list.
 *     No rule judges by it
 */
public record Domains(Fact<List<VerifiedDomain>> verified, Fact<List<DomainFederation>> federations) {

    /** Checks that no fact is null and copies known lists. */
    public Domains {
        verified = copied(requireNonNull(verified, "verified"));
        federations = copied(requireNonNull(federations, "federations"));
    }

    /**
     * Facts that nobody asked for.
     *
     * @return domains of which nothing was requested
     */
    public static Domains notRequested() {
        return new Domains(Fact.notRequested(), Fact.notRequested());
    }

    List<NamedFact> facts() {
        return List.of(new NamedFact("domains.verified", verified), new NamedFact("domains.federations", federations));
    }

    private static <T> Fact<List<T>> copied(Fact<List<T>> fact) {
        return fact instanceof Fact.Known<List<T>> known
                ? new Fact.Known<>(List.copyOf(known.value()), known.origin())
                : fact;
    }
}
