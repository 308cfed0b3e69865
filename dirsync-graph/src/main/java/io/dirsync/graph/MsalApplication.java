package io.dirsync.graph;

import com.microsoft.aad.msal4j.ClaimsRequest;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IClientCredential;
import io.dirsync.snapshot.TenantId;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Signs an application in with MSAL4J.
 *
 * <p>Each request has an object of MSAL4J of its own. One for all tenants would keep the token of every tenant for good,
 * and a record of every failure until the next success.
 *
 * <p>MSAL4J always sees the public authority of the cloud. Where that authority is really reached is known to
 * {@link AuthorityClient} alone.
 */
record MsalApplication(String clientId, Proof proof, Connections connections) implements TokenSource {

    /** What the application proves its identity with, made anew for each request. */
    @FunctionalInterface
    interface Proof {
        IClientCredential next() throws SignInProblem;
    }

    @Override
    public CompletableFuture<TokenGrant> request(TenantId tenant, TokenWish wish) {
        // Proofs may come from files and from code that is not ours, for which the calling thread must not wait.
        return CompletableFuture.supplyAsync(
                        this::credential, connections.workers().executor())
                .thenCompose(credential -> application(tenant, credential).acquireToken(parameters(wish)))
                .thenApply(MsalApplication::grant);
    }

    private IClientCredential credential() {
        try {
            return proof.next();
        } catch (SignInProblem e) {
            throw new CompletionException(e);
        }
    }

    private ClientCredentialParameters parameters(TokenWish wish) {
        ClientCredentialParameters.ClientCredentialParametersBuilder parameters = ClientCredentialParameters.builder(
                        Set.of(connections.endpoints().cloud().scope()))
                .skipCache(true);
        if (wish.claims() != null) {
            parameters.claims(ClaimsRequest.formatAsClaimsRequest(wish.claims()));
        }
        return parameters.build();
    }

    private ConfidentialClientApplication application(TenantId tenant, IClientCredential credential) {
        String authority = connections.endpoints().cloud().authority() + "/" + tenant + "/";
        try {
            return ConfidentialClientApplication.builder(clientId, credential)
                    .authority(authority)
                    // The authorities are constants; to ask one of them about itself costs a round trip.
                    .instanceDiscovery(false)
                    .httpClient(new AuthorityClient(connections))
                    .executorService(connections.workers().executor())
                    .clientCapabilities(Set.of(ClaimsChallenge.CAPABILITY))
                    .disableInternalRetries()
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Not a URL: " + authority, e);
        }
    }

    static TokenGrant grant(IAuthenticationResult result) {
        // MSAL4J reckoned from this clock too, so it may be wrong.
        Duration validFor =
                Duration.between(Instant.now(), result.expiresOnDate().toInstant());
        return new TokenGrant(new AccessToken(result.accessToken()), validFor);
    }
}
