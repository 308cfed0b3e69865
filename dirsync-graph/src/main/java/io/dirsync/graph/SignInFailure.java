package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why there is no token for a tenant, and what to do about it. */
record SignInFailure(Endpoints endpoints, Unreached unreached, Clock clock) {

    SnapshotException explain(String clientId, TenantId tenant, Throwable failure) {
        // MSAL4J wraps what its HTTP client throws. Its own messages are not passed on: they may repeat the answer.
        Optional<IOException> origin = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
        if (origin.isEmpty()) {
            return unknown(tenant, failure);
        }
        if (origin.get() instanceof SignInProblem problem) {
            return problem.exception();
        }
        return origin.get() instanceof AuthorityRefusal refusal
                ? refused(clientId, tenant, refusal)
                : unreached.authority(tenant, origin.get());
    }

    private SnapshotException unknown(TenantId tenant, Throwable failure) {
        String message = "Cannot sign in to tenant " + tenant + " at " + endpoints.authorityHost()
                + ": MSAL4J failed with " + root(failure).getClass().getName() + ". Its log says more.";
        return SnapshotException.because(Reason.UNEXPECTED_RESPONSE, message).build();
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private SnapshotException refused(String clientId, TenantId tenant, AuthorityRefusal refusal) {
        Duration wait = RetryAfter.parse(refusal.answer().headers().get("Retry-After"), clock.instant())
                .orElse(null);
        String id = refusal.correlationId().orElse(null);
        String text = SignInError.of(refusal.code())
                .map(error -> error.text(clientId, tenant.value(), endpoints.cloud()))
                .orElseGet(() -> remedy(clientId, tenant, refusal));
        String hint = new SignInHint(endpoints.cloud(), clock).about(refusal);
        String message = text + hint + " " + endpoints.authorityHost() + " answered " + refusal.getMessage()
                + (id == null ? "" : ", correlation id " + id) + ".";
        return SnapshotException.because(reason(refusal), message)
                .retryAfter(wait)
                .requestId(id)
                .build();
    }

    private static Reason reason(AuthorityRefusal refusal) {
        int status = refusal.answer().status();
        if (status == 429) {
            return Reason.THROTTLED;
        }
        if (status >= 500) {
            return Reason.UNREACHABLE;
        }
        if (!refusal.isFromAuthority()) {
            return Reason.UNEXPECTED_RESPONSE;
        }
        return SignInError.of(refusal.code()).map(SignInError::reason).orElse(Reason.AUTHENTICATION);
    }

    private String remedy(String clientId, TenantId tenant, AuthorityRefusal refusal) {
        return switch (reason(refusal)) {
            case THROTTLED -> "Too many sign-ins. Wait before tenant " + tenant + " is checked again.";
            case UNREACHABLE -> "Sign-in cannot be served at the moment. Check tenant " + tenant + " again later.";
            case UNEXPECTED_RESPONSE ->
                "Something that stands between may have answered in place of the sign-in for tenant " + tenant
                        + ". Check for a proxy or a sign-in page of the network.";
            default ->
                "Application " + clientId + " may not sign in to tenant " + tenant + ". Look the code up at "
                        + endpoints.cloud().authority() + "/error.";
        };
    }
}
