package io.dirsync.graph;

import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Decides whether a check gave anything to report, and says why not if it did not. */
record NothingUsable(Connections connections, Unreached unreached) {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** The exception to throw; empty if there is something to report. */
    Optional<SnapshotException> explain(TenantId tenant, Outcomes outcomes) {
        if (outcomes.isAnythingReceived()) {
            return Optional.empty();
        }
        List<Failed> failures = outcomes.decisiveFailures();
        if (isReport(failures)) {
            return Optional.empty();
        }
        return failures.stream()
                .filter(failure -> !isForbidden(failure))
                .findFirst()
                .map(decisive -> exception(tenant, decisive));
    }

    /** The exception for a request without whose answer there is nothing to say. */
    SnapshotException because(TenantId tenant, Failed failure) {
        return isForbidden(failure) && failure.gap().permission() != null
                ? forbidden(tenant, failure)
                : exception(tenant, failure);
    }

    /** Refusals alone say what to grant; but if not even the token is accepted anywhere, no permission helps. */
    private static boolean isReport(List<Failed> failures) {
        return failures.stream().allMatch(failure -> failure.gap().reason() == Gap.Reason.PERMISSION_DENIED)
                && failures.stream().anyMatch(NothingUsable::isForbidden);
    }

    private static boolean isForbidden(Failed failure) {
        return failure.status() == FORBIDDEN && failure.gap().reason() == Gap.Reason.PERMISSION_DENIED;
    }

    private SnapshotException exception(TenantId tenant, Failed failure) {
        if (failure.cause() != null) {
            return unreached.graph(tenant, failure.cause());
        }
        return SnapshotException.because(reason(failure), message(tenant, failure))
                .retryAfter(failure.gap().retryAfter())
                .requestId(failure.origin().requestId())
                .build();
    }

    private SnapshotException forbidden(TenantId tenant, Failed failure) {
        String id = failure.origin().requestId();
        String message = "Microsoft Graph at " + connections.endpoints().graphHost() + " does not show "
                + failure.origin().resource() + " of tenant " + tenant + ": "
                + failure.gap().detail() + (id == null ? "" : ", request-id " + id) + ". Grant "
                + failure.gap().permission() + " to the application, and let an administrator consent.";
        return SnapshotException.because(Reason.PERMISSION_DENIED, message)
                .requestId(id)
                .build();
    }

    private static Reason reason(Failed failure) {
        if (failure.status() == UNAUTHORIZED) {
            return Reason.AUTHENTICATION;
        }
        return switch (failure.gap().reason()) {
            case THROTTLED -> Reason.THROTTLED;
            case UNREACHABLE -> Reason.UNREACHABLE;
            default -> Reason.UNEXPECTED_RESPONSE;
        };
    }

    private String message(TenantId tenant, Failed failure) {
        String id = failure.origin().requestId();
        return "Microsoft Graph at " + connections.endpoints().graphHost() + " gave nothing about tenant " + tenant
                + ": " + failure.gap().detail() + (id == null ? "" : ", request-id " + id) + ". " + remedy(failure);
    }

    private String remedy(Failed failure) {
        if (failure.gap().detail().endsWith(AnswerReader.CHALLENGE)) {
            return "Check which policies of Conditional Access apply to the application or the signed-in user.";
        }
        if (failure.status() == UNAUTHORIZED) {
            return "It does not accept the token; check that the tenant is in the cloud "
                    + connections.endpoints().cloud() + " and that the application is not blocked there.";
        }
        Gap gap = failure.gap();
        return switch (gap.reason()) {
            case THROTTLED -> "It is asked for too much; " + patience(gap) + ", and check fewer tenants at a time.";
            case UNREACHABLE -> "It cannot serve at the moment; " + patience(gap) + ".";
            case MALFORMED ->
                "Something that stands between may have answered "
                        + connections.wayTo(connections.endpoints().graph())
                        + "; check for a proxy or a sign-in page of the network.";
            default ->
                "It does not offer this; check the cloud "
                        + connections.endpoints().cloud() + " and the endpoint.";
        };
    }

    private static String patience(Gap gap) {
        Duration wait = gap.retryAfter();
        return wait == null ? "try again later" : "try again in " + wait.toSeconds() + " s";
    }
}
