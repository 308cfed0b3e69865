package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The domains of the tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param verified {@code organization.verifiedDomains}, in the order of the service
 */
public record Domains(Fact<List<VerifiedDomain>> verified) {

    /** Checks that the fact is not null and copies a known list. */
    public Domains {
        requireNonNull(verified, "verified");
        if (verified instanceof Fact.Known<List<VerifiedDomain>> known) {
            verified = new Fact.Known<>(List.copyOf(known.value()), known.origin());
        }
    }

    /**
     * Facts that nobody asked for.
     *
     * @return domains that were not requested
     */
    public static Domains notRequested() {
        return new Domains(Fact.notRequested());
    }

    List<NamedFact> facts() {
        return List.of(new NamedFact("domains.verified", verified));
    }
}
