package io.dirsync.graph;

import com.microsoft.aad.msal4j.ManagedIdentityApplication;
import com.microsoft.aad.msal4j.ManagedIdentityId;
import com.microsoft.aad.msal4j.ManagedIdentityParameters;
import io.dirsync.snapshot.TenantId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Asks Azure for tokens of the identity on which this runs; they are always those of its own tenant. */
record ManagedIdentity(ManagedIdentityId id, ManagedIdentityClient client, Connections connections)
        implements TokenSource {

    @Override
    public CompletableFuture<TokenGrant> request(TenantId tenant, TokenWish wish) {
        GraphCloud cloud = connections.endpoints().cloud();
        ManagedIdentityApplication application = ManagedIdentityApplication.builder(id)
                .httpClient(client)
                .executorService(connections.workers().executor())
                .disableInternalRetries()
                .build();
        // What MSAL4J remembers is shared by the whole JVM, and remembered here already.
        ManagedIdentityParameters parameters = ManagedIdentityParameters.builder(
                        cloud.graphEndpoint().toString())
                .forceRefresh(true)
                .build();
        try {
            return application
                    .acquireTokenForManagedIdentity(parameters)
                    .thenApply(result -> checked(MsalApplication.grant(result), new TokenFit(tenant, cloud)));
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static TokenGrant checked(TokenGrant grant, TokenFit fit) {
        try {
            fit.check(grant.token());
            return grant;
        } catch (SignInProblem e) {
            throw new CompletionException(e);
        }
    }
}
