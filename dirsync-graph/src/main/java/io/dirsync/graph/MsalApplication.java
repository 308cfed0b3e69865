package io.dirsync.graph;

import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCredential;
import io.dirsync.snapshot.TenantId;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * One application of MSAL4J for all tenants; its cache keeps their tokens apart.
 *
 * <p>MSAL4J always sees the public authority of the cloud, because it does not find tokens again that it stored under an
 * authority with a port. Where that authority is really reached is known to {@link AuthorityClient} alone.
 */
record MsalApplication(ConfidentialClientApplication application, Set<String> scopes) implements TokenSource {

    static MsalApplication of(String clientId, IClientCredential credential, Connections connections) {
        GraphCloud cloud = connections.endpoints().cloud();
        try {
            ConfidentialClientApplication application = ConfidentialClientApplication.builder(clientId, credential)
                    .authority(cloud.authority() + "/organizations/")
                    // The authorities are constants; to ask one of them about itself costs a round trip.
                    .instanceDiscovery(false)
                    .httpClient(AuthorityClient.of(connections))
                    .executorService(connections.workers().executor())
                    .disableInternalRetries()
                    .build();
            return new MsalApplication(application, Set.of(cloud.scope()));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Not a URL: " + cloud.authority(), e);
        }
    }

    @Override
    public CompletableFuture<AccessToken> request(TenantId tenant) {
        ClientCredentialParameters parameters = ClientCredentialParameters.builder(scopes)
                .tenant(tenant.value())
                .build();
        return application.acquireToken(parameters).thenApply(result -> new AccessToken(result.accessToken()));
    }
}
