package io.dirsync.testkit.graph;

import org.jspecify.annotations.Nullable;

/**
 * A request that reached the fake. Holds no token, no secret and no body.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param method of HTTP, for example {@code GET}
 * @param host as the client wrote it, without port
 * @param path with its leading slash, decoded
 * @param query without question mark and not decoded; empty when there was none
 * @param boreToken whether it came with a bearer token
 * @param tenant the GUID of the tenant that it was about, by the token for Graph and by the path for Entra; null when
 *     that is no registered tenant
 * @param holder on whose behalf it came; null without a token that was good for it
 */
public record RecordedRequest(
        String method,
        String host,
        String path,
        String query,
        boolean boreToken,
        @Nullable String tenant,
        @Nullable TokenHolder holder) {

    /** {@return whether it went for a token} */
    public boolean isForToken() {
        return path.endsWith("/oauth2/v2.0/token") || path.endsWith("/oauth2/token");
    }

    /** {@return whether it went to Graph under a version, for example {@code v1.0}} */
    public boolean isForGraph() {
        return MicrosoftCloud.isGraphHost(host) || path.startsWith("/v1.0/") || path.startsWith("/beta/");
    }

    /** {@return method and address without the query, as messages show it} */
    @Override
    public String toString() {
        return method + " https://" + host + path + (query.isEmpty() ? "" : "?" + query);
    }
}
