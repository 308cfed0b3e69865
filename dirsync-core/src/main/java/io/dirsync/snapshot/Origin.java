package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact came from: which resource of which API version, and the id under which the service logged the request.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param endpoint the resource without host and version, for example {@code organization}; empty when not known
 * @param apiVersion the version of the API, for example {@code v1.0} or {@code beta}; empty when not known
 * @param requestId the service's id of the request, which Microsoft support asks for; null when the service named none
 */
public record Origin(
        String endpoint, String apiVersion, @Nullable String requestId) {

    private static final Origin UNSPECIFIED = new Origin("", "", null);

    /** Checks that neither text is null. */
    public Origin {
        requireNonNull(endpoint, "endpoint");
        requireNonNull(apiVersion, "apiVersion");
    }

    /**
     * The origin of facts whose source does not say where they came from.
     *
     * @return the one unspecified origin
     */
    public static Origin unspecified() {
        return UNSPECIFIED;
    }

    /**
     * Says whether anything is known about the origin.
     *
     * @return true unless this is {@link #unspecified()}
     */
    public boolean isSpecified() {
        return !equals(UNSPECIFIED);
    }

    /**
     * The resource with its version.
     *
     * @return for example {@code v1.0/organization}; empty when nothing is known
     */
    public String resource() {
        return isSpecified() ? apiVersion + "/" + endpoint : "";
    }

    @Override
    public String toString() {
        return isSpecified() ? resource() + (requestId == null ? "" : " " + requestId) : "unspecified";
    }
}
