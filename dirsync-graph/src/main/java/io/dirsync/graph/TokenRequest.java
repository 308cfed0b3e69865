package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Which token a supplier is asked for.
 *
 * @param tenant the tenant to sign in to
 * @param cloud the cloud of the tenant
 * @param isRenewal true if Microsoft Graph did not accept the last token, so that one from a cache will not do
 * @param claims the claims that Microsoft Graph demands of the new token, as the JSON of an OpenID Connect claims
 *     request; null if it demands none
 */
public record TokenRequest(
        TenantId tenant,
        GraphCloud cloud,
        boolean isRenewal,
        @Nullable String claims) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if the tenant or the cloud is null
     */
    public TokenRequest {
        requireNonNull(tenant, "tenant");
        requireNonNull(cloud, "cloud");
    }

    /**
     * The scope to ask for.
     *
     * @return the scope of Microsoft Graph in the cloud, for example {@code https://graph.microsoft.com/.default}
     */
    public String scope() {
        return cloud.scope();
    }

    /** Claims may hold the address of a person. */
    @Override
    public String toString() {
        return "TokenRequest[tenant=" + tenant + ", cloud=" + cloud + ", isRenewal=" + isRenewal + "]";
    }
}
