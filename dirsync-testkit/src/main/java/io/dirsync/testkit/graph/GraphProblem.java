package io.dirsync.testkit.graph;

/** Ends the handling of a request with an error of Graph. */
final class GraphProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private GraphProblem(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static GraphProblem unauthorized(String message) {
        return new GraphProblem(401, "InvalidAuthenticationToken", message);
    }

    static GraphProblem forbidden() {
        return new GraphProblem(
                403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
    }

    /** What Graph says, instead of 403, about jobs that a good token does not open. */
    static GraphProblem unknownUnauthorized() {
        return new GraphProblem(401, "UnknownError", "");
    }

    static GraphProblem methodNotAllowed() {
        return new GraphProblem(
                405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");
    }

    static GraphProblem noSuchObject(String id) {
        return new GraphProblem(
                404,
                "Request_ResourceNotFound",
                "Resource '" + id
                        + "' does not exist or one of its queried reference-property objects are not present.");
    }

    static GraphProblem noSuchProperty(String name, String type) {
        return new GraphProblem(
                400,
                "BadRequest",
                "Parsing OData Select and Expand failed: Could not find a property named '" + name + "' on type '"
                        + type + "'.");
    }

    static GraphProblem notServed(String message) {
        return new GraphProblem(501, "NotImplemented", message);
    }

    static GraphProblem ofStatus(int status) {
        return switch (status) {
            case 400 -> new GraphProblem(400, "Request_BadRequest", "The request is malformed or incorrect.");
            case 401 -> unauthorized("Access token validation failure.");
            case 403 -> forbidden();
            case 404 -> noSuchObject("scripted");
            case 409 -> new GraphProblem(409, "Directory_ConcurrencyViolation", "The request conflicts with another.");
            case 429 -> new GraphProblem(429, "TooManyRequests", "Please retry again later.");
            case 500 -> new GraphProblem(500, "InternalServerError", "An unexpected error occurred.");
            case 502 -> new GraphProblem(502, "BadGateway", "A gateway received an invalid answer.");
            case 503 -> new GraphProblem(503, "ServiceUnavailable", "The service is temporarily unavailable.");
            case 504 -> new GraphProblem(504, "GatewayTimeout", "The service did not answer in time.");
            default -> new GraphProblem(status, "UnknownError", "HTTP status " + status + ".");
        };
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
