package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks that a token which was got elsewhere is one for the tenant and the cloud.
 *
 * @param tenant the tenant that is read
 * @param cloud its cloud
 */
record TokenFit(TenantId tenant, GraphCloud cloud) {

    /** Under this id, Microsoft Graph is known in every cloud. */
    private static final String GRAPH = "00000003-0000-0000-c000-000000000000";

    /** Does nothing if the token does not say what it is for. */
    void check(AccessToken token) throws SignInProblem {
        TokenClaims claims = TokenClaims.of(token);
        checkAudience(claims.audience().toLowerCase(Locale.ROOT).replaceFirst("/+$", ""));
        checkTenant(claims.tenant().toLowerCase(Locale.ROOT));
    }

    private void checkAudience(String audience) throws SignInProblem {
        if (audience.isEmpty()
                || audience.equals(GRAPH)
                || audience.equals(cloud.graphEndpoint().toString())) {
            return;
        }
        Optional<GraphCloud> other = Arrays.stream(GraphCloud.values())
                .filter(one -> one.graphEndpoint().toString().equals(audience))
                .findFirst();
        if (other.isPresent()) {
            throw new SignInProblem(
                    Reason.AUTHENTICATION,
                    "The token for tenant " + tenant + " is of the cloud " + other.get() + ", but the cloud " + cloud
                            + " is read. Choose cloud(GraphCloud." + other.get() + "), or get a token for "
                            + cloud.scope() + ".");
        }
        throw new SignInProblem(
                Reason.AUTHENTICATION,
                "The token for tenant " + tenant + " is not for Microsoft Graph. Get one for " + cloud.scope() + ".");
    }

    private void checkTenant(String tokenTenant) throws SignInProblem {
        if (!tenant.isGuid() || tokenTenant.isEmpty() || tokenTenant.equals(tenant.value())) {
            return;
        }
        throw new SignInProblem(
                Reason.AUTHENTICATION,
                "The token is not of tenant " + tenant
                        + ", but of another. Get one of the tenant that is read; a managed"
                        + " identity can only read its own.");
    }
}
