package io.dirsync.graph;

import io.dirsync.graph.HostGuard.ForeignHostException;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** The ways in which no answer comes, each with what it is called and how it is mended. */
enum ConnectionTrouble {
    TIMED_OUT(
            "no answer in time", "Allow more with timeout(...), or check the network and the proxy.", Reason.TIMED_OUT),
    UNRESOLVED("the name cannot be resolved", "Check the DNS of this network; some networks need proxy(...)."),
    REFUSED("the connection was refused", "Check the firewall; some networks need proxy(...)."),
    PROXY_REFUSED(
            "the proxy refused to connect",
            "Allow the host in the proxy, for this machine and without credentials, or give another with proxy(...)."),
    EXPIRED("the certificate has expired", "Check the clock of this machine, and who answers under that name."),
    WRONG_HOST("the certificate is for another host", "Check who answers under that name: DNS, proxy, endpoint(...)."),
    UNTRUSTED(
            "the certificate is not trusted",
            "If a proxy of this network inspects TLS, give the certificate of its authority with trust(...)."),
    NO_TLS("no secure connection could be agreed on", "Check what stands between: a proxy, or a port without TLS."),
    REDIRECTED(
            "another host was named instead",
            "Check for a proxy or a sign-in page of the network.",
            Reason.UNEXPECTED_RESPONSE),
    SPOILED("the answer cannot be decompressed", "Check for a proxy that changes answers.", Reason.UNEXPECTED_RESPONSE),
    NO_THREAD("the executor refused the work", "Give executor(...) one that is neither shut down nor full."),
    BROKEN("the connection broke", "Try again; if it stays so, check the network and the proxy.");

    private final String what;
    private final String remedy;
    private final Reason reason;

    ConnectionTrouble(String what, String remedy) {
        this(what, remedy, Reason.UNREACHABLE);
    }

    ConnectionTrouble(String what, String remedy, Reason reason) {
        this.what = what;
        this.remedy = remedy;
        this.reason = reason;
    }

    static ConnectionTrouble of(IOException failure) {
        if (failure instanceof ForeignHostException) {
            return REDIRECTED;
        }
        if (failure instanceof SSLException) {
            return ofTls(failure);
        }
        if (failure instanceof InterruptedIOException) {
            return ofInterruption(failure);
        }
        if (failure instanceof UnknownHostException) {
            return UNRESOLVED;
        }
        if (failure instanceof ConnectException) {
            return REFUSED;
        }
        if (isProxyRefusal(failure)) {
            return PROXY_REFUSED;
        }
        return isSpoiled(failure) ? SPOILED : BROKEN;
    }

    /** What happened, as the end of a sentence. */
    String what() {
        return what;
    }

    /** What the reader can do about it, as a sentence. */
    String remedy() {
        return remedy;
    }

    Reason reason() {
        return reason;
    }

    private static ConnectionTrouble ofTls(IOException failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return WRONG_HOST;
        }
        if (causes(failure).anyMatch(CertificateExpiredException.class::isInstance)) {
            return EXPIRED;
        }
        return causes(failure).anyMatch(CertificateException.class::isInstance) ? UNTRUSTED : NO_TLS;
    }

    private static ConnectionTrouble ofInterruption(IOException failure) {
        if (failure.getCause() instanceof RejectedExecutionException) {
            return NO_THREAD;
        }
        // OkHttp says so when the time for a call is over; other interruptions come from somebody who stops threads.
        return failure instanceof SocketTimeoutException || "timeout".equals(failure.getMessage()) ? TIMED_OUT : BROKEN;
    }

    /** OkHttp has no type of its own for these two. */
    private static boolean isProxyRefusal(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith("Unexpected response code for CONNECT")
                || message.startsWith("Failed to authenticate with proxy");
    }

    /** Okio has no type of its own for it either; an answer that is only cut short is a connection that broke. */
    private static boolean isSpoiled(IOException failure) {
        return failure.getCause() instanceof DataFormatException
                || String.valueOf(failure.getMessage()).contains(" != expected 0x");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
