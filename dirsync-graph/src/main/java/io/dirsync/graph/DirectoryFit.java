package io.dirsync.graph;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Fact.Known;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.VerifiedDomain;
import java.util.List;

/**
 * Checks that the directory which answered is the tenant that was asked for.
 *
 * <p>A GUID is compared with the id of the organization. A domain belongs to the tenant that has verified it, and to no
 * other, so it is compared with the domains of the organization; but only where the token was got elsewhere. An authority
 * that was addressed by the domain has found the tenant by it, and no documentation promises that the list of the
 * organization is whole. Source: <a href="https://learn.microsoft.com/graph/api/domain-post-domains">Create domain</a>.
 *
 * @param tenant the tenant that is read
 * @param isSignedInThere whether the token is from the authority of that tenant
 */
record DirectoryFit(TenantId tenant, boolean isSignedInThere) {

    private static final String ADVICE =
            "get a token of the tenant that is read; a managed identity can only read its own.";

    /** See {@link #check(Fact, Fact)}. */
    void check(Reading organization) {
        check(OrganizationFacts.profile(organization).id(), OrganizationFacts.domains(organization));
    }

    /** Does nothing where the answers do not say whose they are, since what to grant must be reported then. */
    void check(Fact<String> id, Fact<List<VerifiedDomain>> domains) {
        if (id instanceof Known<String> known && isOther(known.value())) {
            throw otherId(known.origin());
        }
        if (domains instanceof Known<List<VerifiedDomain>> known && isWithout(known.value())) {
            throw exception(
                    Reason.AUTHENTICATION,
                    "The token is of a tenant that has not verified the domain " + tenant
                            + ". Check how the domain is written, or " + ADVICE,
                    known.origin());
        }
    }

    /** Whether a text can be the id of a directory. */
    static boolean isGuid(String id) {
        try {
            return TenantId.of(id).isGuid();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isOther(String id) {
        return tenant.isGuid() && !id.strip().equalsIgnoreCase(tenant.value()) && isGuid(id);
    }

    /** Every tenant has the domain that it was created with, so an empty list says nothing. */
    private boolean isWithout(List<VerifiedDomain> domains) {
        return !tenant.isGuid()
                && !isSignedInThere
                && !domains.isEmpty()
                && domains.stream().noneMatch(domain -> domain.name().equalsIgnoreCase(tenant.value()));
    }

    private SnapshotException otherId(Origin origin) {
        return isSignedInThere
                ? exception(
                        Reason.UNEXPECTED_RESPONSE,
                        "Microsoft Graph answered about another tenant than " + tenant
                                + ", whose token it was sent. Check the endpoint and what stands between.",
                        origin)
                : exception(
                        Reason.AUTHENTICATION,
                        "The token is not of tenant " + tenant + ", but of another. Check the tenant, or " + ADVICE,
                        origin);
    }

    private static SnapshotException exception(Reason reason, String message, Origin origin) {
        return SnapshotException.because(reason, message)
                .requestId(origin.requestId())
                .build();
    }
}
