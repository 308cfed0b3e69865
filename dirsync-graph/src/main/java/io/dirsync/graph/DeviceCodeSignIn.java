package io.dirsync.graph;

import com.microsoft.aad.msal4j.ClaimsRequest;
import com.microsoft.aad.msal4j.DeviceCode;
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renews the token of whoever signed in to a tenant, and asks somebody to sign in if there is nothing to renew. */
record DeviceCodeSignIn(PublicApplications applications, Consumer<DeviceCodePrompt> prompt) implements TokenSource {

    @Override
    public CompletableFuture<TokenGrant> request(TenantId tenant, TokenWish wish) {
        PublicClientApplication application = applications.of(tenant);
        return application
                .getAccounts()
                .thenCompose(accounts -> accounts.stream()
                        .findFirst()
                        .map(account -> renew(application, account, wish))
                        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())))
                .thenCompose(renewed ->
                        renewed.map(CompletableFuture::completedFuture).orElseGet(() -> ask(application, tenant, wish)))
                .thenApply(MsalApplication::grant);
    }

    /** Empty if the authority wants to see the person again. */
    @SuppressWarnings("deprecation") // There is no other way to send claims along with a refresh token.
    private CompletableFuture<Optional<IAuthenticationResult>> renew(
            PublicClientApplication application, IAccount account, TokenWish wish) {
        SilentParameters.SilentParametersBuilder parameters =
                SilentParameters.builder(applications.scopes(), account).forceRefresh(true);
        if (wish.claims() != null) {
            // MSAL4J drops the claims of such a request when it sends the refresh token.
            parameters.extraQueryParameters(Map.of("claims", ClaimsChallenge.withCapability(wish.claims())));
        }
        try {
            return application
                    .acquireTokenSilently(parameters.build())
                    .thenApply(Optional::of)
                    .exceptionallyCompose(failure -> isOver(failure)
                            ? CompletableFuture.completedFuture(Optional.empty())
                            : CompletableFuture.failedFuture(failure));
        } catch (MalformedURLException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<IAuthenticationResult> ask(
            PublicClientApplication application, TenantId tenant, TokenWish wish) {
        DeviceCodeFlowParameters.DeviceCodeFlowParametersBuilder parameters =
                DeviceCodeFlowParameters.builder(applications.scopes(), code -> show(tenant, code));
        if (wish.claims() != null) {
            parameters.claims(ClaimsRequest.formatAsClaimsRequest(wish.claims()));
        }
        return application.acquireToken(parameters.build());
    }

    private void show(TenantId tenant, DeviceCode code) {
        DeviceCodePrompt shown = new DeviceCodePrompt(
                tenant, URI.create(code.verificationUri()), code.userCode(), Duration.ofSeconds(code.expiresIn()));
        try {
            prompt.accept(shown);
        } catch (RuntimeException e) {
            throw new UncheckedIOException(new SignInProblem(
                    Reason.AUTHENTICATION,
                    "The prompt for the device code failed with " + e.getClass().getName()
                            + ". Let it show the code and return."));
        }
    }

    private static boolean isOver(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof AuthorityRefusal refusal && refusal.wantsPerson());
    }
}
