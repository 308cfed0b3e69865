package io.dirsync.graph;

import io.dirsync.graph.ChangeException.Details;
import io.dirsync.graph.ChangeException.Reason;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says why a change was not made, or why it may have been. */
record ChangeFailure(GraphAccess access, TenantId tenant) {

    private static final int REQUEST_TIMEOUT = 408;

    /** With these the request may have been on its way. */
    private static final Set<ConnectionTrouble> UNCLEAR = EnumSet.of(
            ConnectionTrouble.TIMED_OUT,
            ConnectionTrouble.BROKEN,
            ConnectionTrouble.REDIRECTED,
            ConnectionTrouble.SPOILED);

    /** Whether the service, or the lack of a connection to it, leaves no doubt that nothing was changed. */
    static boolean isCertain(Failed failure) {
        IOException cause = failure.cause();
        return cause == null
                ? failure.status() >= 400 && failure.status() < 500 && failure.status() != REQUEST_TIMEOUT
                : !UNCLEAR.contains(ConnectionTrouble.of(cause));
    }

    ChangeException refused(Failed failure) {
        IOException cause = failure.cause();
        if (cause != null) {
            ConnectionTrouble trouble = ConnectionTrouble.of(cause);
            return exception(Reason.UNREACHABLE, failure, trouble.remedy());
        }
        Gap gap = failure.gap();
        return switch (gap.reason()) {
            case PERMISSION_DENIED -> exception(Reason.PERMISSION_DENIED, failure, grant(gap));
            case THROTTLED -> exception(Reason.THROTTLED, failure, patience(gap));
            default -> exception(Reason.REJECTED, failure, "Plan again to see how the settings stand.");
        };
    }

    ChangeException unconfirmed(Failed failure) {
        String message = "The change of the settings of tenant " + tenant + " was sent to " + host() + ", which did not"
                + " confirm it: " + what(failure)
                + ". It may have been made, or may still be. Plan again to see how the"
                + " settings stand before you try again.";
        return new ChangeException(Reason.UNCONFIRMED, message, details(failure));
    }

    ChangeException interrupted(InterruptedException cause) {
        String message = "The thread was interrupted after the change of the settings of tenant " + tenant
                + " was sent. It may have been made. Plan again to see how the settings stand.";
        return new ChangeException(Reason.INTERRUPTED, message, new Details(null, null, cause));
    }

    ChangeException stale(List<String> differences) {
        String message = "The settings of tenant " + tenant + " no longer stand as they did when the plan was made: "
                + String.join("; ", differences) + ". Nothing was changed. Make a new plan and look at it.";
        return new ChangeException(Reason.STALE_PLAN, message, Details.NONE);
    }

    private ChangeException exception(Reason reason, Failed failure, String remedy) {
        String message = "The settings of tenant " + tenant + " were not changed at " + host() + ": " + what(failure)
                + ". " + remedy;
        return new ChangeException(reason, message, details(failure));
    }

    private String host() {
        return access.connections().endpoints().graphHost();
    }

    private static String grant(Gap gap) {
        return gap.permission() == null
                ? "Check which policies of Conditional Access apply to the application or the signed-in user."
                : "Grant " + gap.permission() + " to the application; a signed-in user also needs one of the roles "
                        + String.join(", ", ChangeRules.PERMISSION.roles()) + ".";
    }

    private static String patience(Gap gap) {
        Duration wait = gap.retryAfter();
        return "Try again " + (wait == null ? "later." : "in " + wait.toSeconds() + " s.");
    }

    private static String what(Failed failure) {
        String id = failure.origin().requestId();
        return failure.gap().detail() + (id == null ? "" : ", request-id " + id);
    }

    private static Details details(Failed failure) {
        return new Details(failure.gap().retryAfter(), failure.origin().requestId(), failure.cause());
    }
}
