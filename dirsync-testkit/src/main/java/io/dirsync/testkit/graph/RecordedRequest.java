package io.dirsync.testkit.graph;

/**
 * A request that reached the fake.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param method of HTTP, for example {@code GET}
 * @param host as the client wrote it, without port
 * @param path with its leading slash, decoded
 * @param query without question mark and not decoded; empty when there was none
 * @param boreToken whether it came with a bearer token
 */
public record RecordedRequest(String method, String host, String path, String query, boolean boreToken) {

    static RecordedRequest of(Ask ask) {
        return new RecordedRequest(
                ask.method(),
                ask.host(),
                ask.path(),
                ask.rawQuery(),
                ask.bearer().isPresent());
    }

    /** {@return whether it went for a token} */
    public boolean isForToken() {
        return path.endsWith("/oauth2/v2.0/token") || path.endsWith("/oauth2/token");
    }
}
