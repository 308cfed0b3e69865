package io.dirsync.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dirsync.finding.Confidence;
import io.dirsync.finding.RecommendedAction.Effort;
import io.dirsync.finding.RecommendedAction.Engine;
import io.dirsync.finding.RecommendedAction.Kind;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.StopCause;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DomainFederation.MfaBehavior;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words for the constants of one enum, which stay when a constant is renamed.
 *
 * @param unknown what to make of a word from a later minor version; null where guessing would mislead
 */
record Words<E extends Enum<E>>(
        List<E> constants,
        Function<E, String> word,
        @Nullable E unknown) implements Form<E> {

    static final Form<Gap.Reason> GAP_REASON = closed(Gap.Reason.values(), reason -> switch (reason) {
        case NOT_REQUESTED -> "notRequested";
        case PERMISSION_DENIED -> "permissionDenied";
        case NOT_LICENSED -> "notLicensed";
        case NOT_AVAILABLE_IN_CLOUD -> "notAvailableInCloud";
        case THROTTLED -> "throttled";
        case UNREACHABLE -> "unreachable";
        case TIMED_OUT -> "timedOut";
        case MALFORMED -> "malformed";
        case NOT_RETURNED -> "notReturned";
    });

    static final Form<Authentication> AUTHENTICATION =
            open(Authentication.values(), Authentication.UNKNOWN, authentication -> switch (authentication) {
                case MANAGED -> "managed";
                case FEDERATED -> "federated";
                case UNKNOWN -> "unknown";
            });

    static final Form<MfaBehavior> MFA_BEHAVIOR =
            open(MfaBehavior.values(), MfaBehavior.UNKNOWN, behavior -> switch (behavior) {
                case ACCEPT -> "accept";
                case ENFORCE -> "enforce";
                case REJECT -> "reject";
                case UNKNOWN -> "unknown";
            });

    static final Form<DeletionPrevention.Type> DELETION_PREVENTION =
            open(DeletionPrevention.Type.values(), DeletionPrevention.Type.UNKNOWN, type -> switch (type) {
                case DISABLED -> "disabled";
                case ENABLED_FOR_COUNT -> "enabledForCount";
                case ENABLED_FOR_PERCENTAGE -> "enabledForPercentage";
                case UNKNOWN -> "unknown";
            });

    static final Form<CloudSyncJob.Status> JOB_STATUS =
            open(CloudSyncJob.Status.values(), CloudSyncJob.Status.UNKNOWN, status -> switch (status) {
                case NOT_CONFIGURED -> "notConfigured";
                case NOT_RUN -> "notRun";
                case ACTIVE -> "active";
                case PAUSED -> "paused";
                case QUARANTINE -> "quarantine";
                case UNKNOWN -> "unknown";
            });

    static final Form<ServicePrincipalState> SERVICE_PRINCIPAL =
            closed(ServicePrincipalState.values(), state -> switch (state) {
                case ENABLED -> "enabled";
                case DISABLED -> "disabled";
                case ABSENT -> "absent";
            });

    static final Form<ObjectError.Type> OBJECT_TYPE = closed(ObjectError.Type.values(), type -> switch (type) {
        case USER -> "user";
        case GROUP -> "group";
        case CONTACT -> "contact";
    });

    static final Form<Severity> SEVERITY = closed(Severity.values(), severity -> switch (severity) {
        case CRITICAL -> "critical";
        case WARNING -> "warning";
        case INFO -> "info";
    });

    static final Form<Confidence> CONFIDENCE = closed(Confidence.values(), confidence -> switch (confidence) {
        case LOW -> "low";
        case MEDIUM -> "medium";
        case HIGH -> "high";
    });

    static final Form<Kind> KIND = closed(Kind.values(), kind -> switch (kind) {
        case READ_ONLY -> "readOnly";
        case CLOUD_CHANGE -> "cloudChange";
        case SERVER_CHANGE -> "serverChange";
    });

    static final Form<Effort> EFFORT = closed(Effort.values(), effort -> switch (effort) {
        case MINUTES -> "minutes";
        case HALF_HOUR -> "halfHour";
        case HALF_DAY -> "halfDay";
        case DAYS -> "days";
    });

    static final Form<Engine> ENGINE = closed(Engine.values(), engine -> switch (engine) {
        case CONNECT_SYNC -> "connectSync";
        case CLOUD_SYNC -> "cloudSync";
        case BOTH -> "both";
    });

    /** Closed: what {@link HealthStatus#UNKNOWN} says of a tenant is not what a word from the future says. */
    static final Form<HealthStatus> STATUS = closed(HealthStatus.values(), status -> switch (status) {
        case UNHEALTHY -> "unhealthy";
        case DEGRADED -> "degraded";
        case UNKNOWN -> "unknown";
        case HEALTHY -> "healthy";
        case NOT_CONFIGURED -> "notConfigured";
    });

    static final Form<SnapshotException.Reason> FAILURE =
            closed(SnapshotException.Reason.values(), reason -> switch (reason) {
                case CREDENTIAL -> "credential";
                case AUTHENTICATION -> "authentication";
                case PERMISSION_DENIED -> "permissionDenied";
                case TENANT_NOT_FOUND -> "tenantNotFound";
                case THROTTLED -> "throttled";
                case UNREACHABLE -> "unreachable";
                case TIMED_OUT -> "timedOut";
                case INTERRUPTED -> "interrupted";
                case UNEXPECTED_RESPONSE -> "unexpectedResponse";
                case INTERNAL_ERROR -> "internalError";
            });

    static final Form<StopCause> STOP = closed(StopCause.values(), cause -> switch (cause) {
        case CANCELLED -> "cancelled";
        case DEADLINE -> "deadline";
        case CREDENTIAL -> "credential";
    });

    private static <E extends Enum<E>> Form<E> closed(E[] constants, Function<E, String> word) {
        return new Words<>(List.of(constants), word, null);
    }

    private static <E extends Enum<E>> Form<E> open(E[] constants, E unknown, Function<E, String> word) {
        return new Words<>(List.of(constants), word, unknown);
    }

    @Override
    public JsonNode write(E constant) {
        return TextNode.valueOf(word.apply(constant));
    }

    @Override
    public E read(Place place) {
        String text = Scalars.TEXT.read(place);
        for (E constant : constants) {
            if (word.apply(constant).equals(text)) {
                return constant;
            }
        }
        if (unknown != null && place.dialect().isNewer()) {
            return unknown;
        }
        throw place.mustBe("one of " + constants.stream().map(word).collect(joining(", ")));
    }
}
