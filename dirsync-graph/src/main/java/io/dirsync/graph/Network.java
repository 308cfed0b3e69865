package io.dirsync.graph;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** How hosts are reached: through which proxy, trusting whom, and for how long one request may take at most. */
record Network(@Nullable InetSocketAddress proxy, @Nullable KeyStore trust, Duration timeout) {

    /** For requests that nobody else would end. */
    OkHttpClient.Builder applyTo(OkHttpClient.Builder client) {
        return reaching(client.callTimeout(timeout).readTimeout(timeout).writeTimeout(timeout));
    }

    /**
     * For requests that whoever sends them ends in time.
     *
     * <p>Okio keeps the timeouts of all requests in one list, which it goes through under one lock, several times for
     * each request; several hundred requests at once would mostly wait for that.
     */
    OkHttpClient.Builder applyWithoutTimeouts(OkHttpClient.Builder client) {
        return reaching(
                client.callTimeout(Duration.ZERO).readTimeout(Duration.ZERO).writeTimeout(Duration.ZERO));
    }

    private OkHttpClient.Builder reaching(OkHttpClient.Builder client) {
        client.connectTimeout(timeout).socketFactory(new PromptSockets());
        if (proxy != null) {
            client.proxy(new Proxy(Proxy.Type.HTTP, proxy));
        }
        if (trust != null) {
            trustOnly(trust, client);
        }
        return client;
    }

    private static void trustOnly(KeyStore authorities, OkHttpClient.Builder client) {
        try {
            X509TrustManager manager = trustManager(authorities);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            client.sslSocketFactory(context.getSocketFactory(), manager);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The key store given to trust(...) cannot be used: " + e.getMessage()
                            + ". Give a loaded key store that holds certificates.",
                    e);
        }
    }

    private static X509TrustManager trustManager(KeyStore authorities) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                // The factory takes unloaded and empty key stores, and would trust nobody.
                .filter(manager -> manager.getAcceptedIssuers().length > 0)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("it holds no certificate of an authority"));
    }
}
