package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException.Reason;
import java.util.Locale;
import java.util.Optional;

/**
 * The errors of Microsoft Entra that an administrator can mend, and how.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity-platform/reference-error-codes">Microsoft Entra
 * authentication and authorization error codes</a>.
 */
enum SignInError {
    WRONG_SECRET(
            Reason.AUTHENTICATION,
            "The client secret of application %1$s is wrong. Give the value of the secret, not its id, or create a new"
                    + " one in the app registration."),
    EXPIRED_SECRET(
            Reason.AUTHENTICATION,
            "The client secret of application %1$s has expired. Create a new one in the app registration and give its"
                    + " value."),
    UNKNOWN_APPLICATION(
            Reason.AUTHENTICATION,
            "Application %1$s is not known in tenant %2$s. Check the client id and the tenant, and let an administrator"
                    + " of the tenant grant the application consent."),
    DISABLED_APPLICATION(
            Reason.AUTHENTICATION,
            "Application %1$s is disabled in tenant %2$s. Enable sign-in for it under Enterprise applications."),
    UNKNOWN_TENANT(
            Reason.TENANT_NOT_FOUND,
            "There is no tenant %2$s in the cloud %3$s. Check the id, or choose the tenant's cloud with cloud(...)."),
    OTHER_CLOUD(
            Reason.TENANT_NOT_FOUND,
            "Tenant %2$s is in another cloud than %3$s. Choose the tenant's cloud with cloud(...)."),
    NO_CONSENT(
            Reason.PERMISSION_DENIED,
            "No administrator of tenant %2$s has consented to application %1$s. Grant admin consent for "
                    + GraphPermission.ORGANIZATION_READ_ALL.value() + " and "
                    + GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL.value() + "."),
    BLOCKED_BY_POLICY(
            Reason.PERMISSION_DENIED,
            "A Conditional Access policy of tenant %2$s blocks application %1$s. Let the policy allow it from here.");

    private final Reason reason;
    private final String text;

    SignInError(Reason reason, String text) {
        this.reason = reason;
        this.text = text;
    }

    /** The error of a number as it stands after "AADSTS". */
    static Optional<SignInError> of(int code) {
        return switch (code) {
            case 7000215 -> Optional.of(WRONG_SECRET);
            case 7000222 -> Optional.of(EXPIRED_SECRET);
            case 700016, 7000229 -> Optional.of(UNKNOWN_APPLICATION);
            case 7000112 -> Optional.of(DISABLED_APPLICATION);
            case 90002, 900023, 50059 -> Optional.of(UNKNOWN_TENANT);
            case 90038, 900382 -> Optional.of(OTHER_CLOUD);
            case 65001 -> Optional.of(NO_CONSENT);
            case 53003 -> Optional.of(BLOCKED_BY_POLICY);
            default -> Optional.empty();
        };
    }

    Reason reason() {
        return reason;
    }

    /** What happened and how to mend it, as sentences. */
    String text(String clientId, String tenant, GraphCloud cloud) {
        return String.format(Locale.ROOT, text, clientId, tenant, cloud);
    }
}
