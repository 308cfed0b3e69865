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
            Reason.CREDENTIAL,
            "The client secret of application %1$s is wrong. Give the value of the secret, not its id, or create a new"
                    + " one in the app registration."),
    EXPIRED_SECRET(
            Reason.CREDENTIAL,
            "The client secret of application %1$s has expired. Create a new one in the app registration and give its"
                    + " value."),
    WRONG_CERTIFICATE(
            Reason.CREDENTIAL,
            "The app registration of application %1$s does not have the certificate that was given, or no longer. Compare"
                    + " the thumbprints, and upload the certificate without its key under Certificates & secrets."),
    WRONG_ASSERTION(
            Reason.CREDENTIAL,
            "No federated credential of application %1$s fits the assertion. Compare its issuer, subject and audience"
                    + " with those under Certificates & secrets in the app registration."),
    ASSERTION_OUT_OF_TIME(
            Reason.CREDENTIAL,
            "The assertion of application %1$s is not valid at this time, or malformed. If it is signed here, set the"
                    + " clock of this computer right; if it comes from elsewhere, get a fresh one for each call."),
    NO_PUBLIC_CLIENT(
            Reason.CREDENTIAL,
            "Application %1$s may not sign people in with a device code. Allow public client flows under Authentication"
                    + " in the app registration."),
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
    NO_GRAPH(
            Reason.TENANT_NOT_FOUND,
            "Tenant %2$s does not know the Microsoft Graph of the cloud %3$s. Choose the tenant's cloud with"
                    + " cloud(...)."),
    UNKNOWN_PERSON(
            Reason.AUTHENTICATION,
            "The account that signed in does not exist in tenant %2$s. Sign in with an account of that tenant, or invite"
                    + " this one as a guest."),
    EXPIRED_CODE(
            Reason.AUTHENTICATION,
            "Nobody entered the device code for tenant %2$s in time. Check the tenant again and enter the new code."),
    DECLINED(
            Reason.AUTHENTICATION,
            "The person who was asked declined to sign application %1$s in to tenant %2$s. Check the tenant again to ask"
                    + " once more."),
    SINGLE_TENANT(
            Reason.AUTHENTICATION,
            "Application %1$s may sign in to its own tenant only, and that is not %2$s. Let its registration support"
                    + " accounts in any organizational directory, or register one in the tenant."),
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
            case 700027 -> Optional.of(WRONG_CERTIFICATE);
            case 70021, 700021, 700023, 700211, 700212, 700213 -> Optional.of(WRONG_ASSERTION);
            case 700024, 50013, 500133 -> Optional.of(ASSERTION_OUT_OF_TIME);
            case 7000218 -> Optional.of(NO_PUBLIC_CLIENT);
            case 500011 -> Optional.of(NO_GRAPH);
            case 50034, 50020, 90072 -> Optional.of(UNKNOWN_PERSON);
            case 700016, 7000229 -> Optional.of(UNKNOWN_APPLICATION);
            case 7000112 -> Optional.of(DISABLED_APPLICATION);
            case 90002, 900023, 50059 -> Optional.of(UNKNOWN_TENANT);
            case 90038, 900382 -> Optional.of(OTHER_CLOUD);
            case 65001 -> Optional.of(NO_CONSENT);
            case 70019, 70020 -> Optional.of(EXPIRED_CODE);
            case 65004, 70022 -> Optional.of(DECLINED);
            case 50194 -> Optional.of(SINGLE_TENANT);
            case 53000, 53003, 530003 -> Optional.of(BLOCKED_BY_POLICY);
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
