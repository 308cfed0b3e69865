package io.dirsync.testkit.graph;

/**
 * Ends the handling of a request with an error of Entra.
 *
 * <p>Source of the codes: <a href="https://learn.microsoft.com/entra/identity-platform/reference-error-codes">Microsoft
 * Entra authentication and authorization error codes</a>.
 */
final class EntraProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;
    private final int code;

    private EntraProblem(int status, String error, CodedMessage coded) {
        super(coded.message(), null, false, false);
        this.status = status;
        this.error = error;
        this.code = coded.code();
    }

    private record CodedMessage(int code, String message) {}

    static EntraProblem unknownTenant(String tenant, String error) {
        return new EntraProblem(
                400,
                error,
                new CodedMessage(
                        90002,
                        "Tenant '" + tenant + "' not found. Check to make sure you have the correct tenant ID and are"
                                + " signing into the correct cloud. Check with your subscription administrator, this may"
                                + " happen if there are no active subscriptions for the tenant."));
    }

    static EntraProblem unknownApplication(String clientId, String directory) {
        return new EntraProblem(
                400,
                "unauthorized_client",
                new CodedMessage(
                        700016,
                        "Application with identifier '" + clientId + "' was not found in the directory '" + directory
                                + "'. This can happen if the application has not been installed by the administrator of"
                                + " the tenant or consented to by any user in the tenant. You may have sent your"
                                + " authentication request to the wrong tenant."));
    }

    static EntraProblem wrongSecret(String clientId) {
        return new EntraProblem(
                401,
                "invalid_client",
                new CodedMessage(
                        7000215,
                        "Invalid client secret provided. Ensure the secret being sent in the request is the client"
                                + " secret value, not the client secret ID, for a secret added to app '" + clientId
                                + "'."));
    }

    static EntraProblem noCredential() {
        return new EntraProblem(
                401,
                "invalid_client",
                new CodedMessage(
                        7000218,
                        "The request body must contain the following parameter: 'client_assertion' or"
                                + " 'client_secret'."));
    }

    static EntraProblem missing(String parameter) {
        return new EntraProblem(
                400,
                "invalid_request",
                new CodedMessage(
                        900144, "The request body must contain the following parameter: '" + parameter + "'."));
    }

    static EntraProblem unsupportedGrant(String grant) {
        return new EntraProblem(
                400,
                "unsupported_grant_type",
                new CodedMessage(70003, "The app requested an unsupported grant type '" + grant + "'."));
    }

    static EntraProblem badScope(String scope) {
        return new EntraProblem(
                400,
                "invalid_scope",
                new CodedMessage(
                        1002012,
                        "The provided value for scope " + scope + " is not valid. Client credential flows must have a"
                                + " scope value with /.default suffixed to the resource identifier (application ID"
                                + " URI)."));
    }

    static EntraProblem unknownResource(String resource, String directory) {
        return new EntraProblem(
                400,
                "invalid_resource",
                new CodedMessage(
                        500011,
                        "The resource principal named " + resource + " was not found in the tenant named " + directory
                                + "."));
    }

    static EntraProblem unknownInstance(String endpoint) {
        return new EntraProblem(
                400, "invalid_instance", new CodedMessage(50049, "Unknown or invalid instance: " + endpoint));
    }

    static EntraProblem ofStatus(int status) {
        return status == 429 || status >= 500
                ? new EntraProblem(
                        status,
                        "temporarily_unavailable",
                        new CodedMessage(90033, "A transient error has occurred. Please try again."))
                : new EntraProblem(
                        status,
                        "invalid_request",
                        new CodedMessage(90023, "The authentication service request isn't valid."));
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }

    int code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
