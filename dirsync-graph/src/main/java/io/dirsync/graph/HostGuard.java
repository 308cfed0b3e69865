package io.dirsync.graph;

import java.io.IOException;
import java.net.URI;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Lets requests pass to one host over https, and stops all others, redirected ones included. */
record HostGuard(HttpUrl home) implements Interceptor {

    static HostGuard of(URI endpoint) {
        return new HostGuard(HttpUrl.get(endpoint.toString()));
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        HttpUrl url = chain.request().url();
        if (!isHome(url)) {
            throw new ForeignHostException(url);
        }
        return chain.proceed(chain.request());
    }

    boolean isHome(HttpUrl url) {
        return url.isHttps() && url.host().equals(home.host()) && url.port() == home.port();
    }

    /** A request was about to leave for another host than the configured one. */
    static final class ForeignHostException extends IOException {

        private static final long serialVersionUID = 1L;

        ForeignHostException(HttpUrl url) {
            super("redirected to " + url.scheme() + "://" + url.host() + ":" + url.port() + ", which was not followed");
        }
    }
}
