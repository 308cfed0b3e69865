package io.dirsync.testkit.graph;

import java.net.URI;
import java.util.Optional;

/** An address at a login host, for example {@code https://login.microsoftonline.com/contoso.example/v2.0}. */
record AuthorityUrl(String host, String tenant) {

    /** Empty when the text is no https address with a path. */
    static Optional<AuthorityUrl> of(String text) {
        try {
            URI uri = URI.create(text);
            String path = uri.getPath();
            if (!"https".equals(uri.getScheme()) || uri.getHost() == null || path == null || path.length() < 2) {
                return Optional.empty();
            }
            return Optional.of(new AuthorityUrl(uri.getHost(), path.substring(1).split("/", 2)[0]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address of the fake itself counts, too. */
    boolean isOfEntra() {
        return MicrosoftCloud.isLoginHost(host) || host.matches("localhost|127\\.0\\.0\\.1");
    }
}
