package io.dirsync.graph;

import java.net.URI;

/**
 * Which cloud is meant, and under which URLs it is reached.
 *
 * <p>The two differ behind a gateway or in front of a fake: the tokens are still those of the cloud.
 */
record Endpoints(GraphCloud cloud, URI graph, URI authority) {

    Endpoints {
        graph = checked("Graph endpoint", graph);
        authority = checked("authority", authority);
    }

    static Endpoints of(GraphCloud cloud) {
        return new Endpoints(cloud, cloud.graphEndpoint(), cloud.authority());
    }

    /** The same URLs for another cloud. */
    Endpoints in(GraphCloud other) {
        return new Endpoints(other, graph, authority);
    }

    /** Host, and port if it is not the usual one. */
    String graphHost() {
        return graph.getAuthority();
    }

    /** Host, and port if it is not the usual one. */
    String authorityHost() {
        return authority.getAuthority();
    }

    private static URI checked(String what, URI uri) {
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            // The text is not shown, for it may hold a password.
            throw new IllegalArgumentException("Not a usable " + what + " at host " + uri.getHost()
                    + ": it may hold scheme, host, port and path only. Leave the rest out.");
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "Not a usable " + what + ": " + uri
                            + ". Tokens and secrets are only sent over https; give a URL such as https://gateway.example:8443.");
        }
        return URI.create(uri.toString().replaceFirst("/+$", ""));
    }
}
