package io.dirsync.testkit.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends the handling of a request with an error of Graph. */
final class GraphProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private transient ResourceBudget.@Nullable Charge charge;

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

    /** What the log of sign-ins says to a tenant without a licence for it. */
    static GraphProblem notPremium() {
        return new GraphProblem(
                403,
                "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
                "Neither tenant is B2C or tenant doesn't have premium license");
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

    static GraphProblem badRequest(String message) {
        return new GraphProblem(400, "BadRequest", message);
    }

    static GraphProblem requestBadRequest(String message) {
        return new GraphProblem(400, "Request_BadRequest", message);
    }

    static GraphProblem unsupportedQuery(String message) {
        return new GraphProblem(400, "Request_UnsupportedQuery", message);
    }

    static GraphProblem invalidFilter(String why) {
        return badRequest("Invalid filter clause: " + why);
    }

    static GraphProblem filterSyntax(int position, String filter) {
        return invalidFilter("Syntax error at position " + position + " in '" + filter + "'.");
    }

    /** A token for another page of another query; Graph's own code for one that is too old. */
    static GraphProblem expiredPageToken() {
        return new GraphProblem(
                400,
                "Directory_ExpiredPageToken",
                "The specified page token value has expired and can no longer be included in your request.");
    }

    static GraphProblem noSuchSegment(String segment) {
        return badRequest("Resource not found for the segment '" + segment + "'.");
    }

    static GraphProblem throttled(ResourceBudget.Charge charge) {
        GraphProblem problem = ofStatus(429);
        problem.charge = charge;
        return problem;
    }

    static GraphProblem failedDependency() {
        return new GraphProblem(424, "FailedDependency", "One or more dependencies of the request failed.");
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

    /** What was spent when the budget ran out; empty for other problems. */
    Optional<ResourceBudget.Charge> charge() {
        return Optional.ofNullable(charge);
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
