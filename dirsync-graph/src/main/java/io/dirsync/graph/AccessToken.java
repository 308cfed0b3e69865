package io.dirsync.graph;

import okhttp3.Request;

/** A bearer token. A text form of its own keeps it out of logs. */
record AccessToken(String value) {

    /** The request with the token; the host is checked here too, so that no way around the guard exists. */
    Request attachTo(Request request, HostGuard guard) {
        if (!guard.isHome(request.url())) {
            throw new IllegalArgumentException("A token for " + guard.home() + " must not be sent to "
                    + request.url().resolve("/") + ".");
        }
        return request.newBuilder().header("Authorization", "Bearer " + value).build();
    }

    @Override
    public String toString() {
        return "AccessToken[***]";
    }
}
