package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.graph.HostGuard.ForeignHostException;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectionTroubleTest {

    @ParameterizedTest
    @MethodSource("failures")
    void eachFailureHasAName(IOException failure, ConnectionTrouble expected) {
        assertThat(ConnectionTrouble.of(failure)).isEqualTo(expected);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnknownHostException("graph.microsoft.com"), ConnectionTrouble.UNRESOLVED),
                Arguments.of(new ConnectException("Connection refused"), ConnectionTrouble.REFUSED),
                Arguments.of(new NoRouteToHostException("No route to host"), ConnectionTrouble.BROKEN),
                Arguments.of(new SocketTimeoutException("Connect timed out"), ConnectionTrouble.TIMED_OUT),
                Arguments.of(new InterruptedIOException("timeout"), ConnectionTrouble.TIMED_OUT),
                Arguments.of(new InterruptedIOException("interrupted"), ConnectionTrouble.BROKEN),
                Arguments.of(rejected(), ConnectionTrouble.NO_THREAD),
                Arguments.of(new SocketException("Connection reset"), ConnectionTrouble.BROKEN),
                Arguments.of(new EOFException(), ConnectionTrouble.BROKEN),
                Arguments.of(new IOException("Canceled"), ConnectionTrouble.BROKEN),
                Arguments.of(
                        new IOException("Unexpected response code for CONNECT: 502"), ConnectionTrouble.PROXY_REFUSED),
                Arguments.of(new IOException("Failed to authenticate with proxy"), ConnectionTrouble.PROXY_REFUSED),
                Arguments.of(
                        new IOException("CRC: actual 0x00000001 != expected 0x00000002"), ConnectionTrouble.SPOILED),
                Arguments.of(new IOException(new DataFormatException("invalid code")), ConnectionTrouble.SPOILED),
                Arguments.of(new SSLPeerUnverifiedException("Hostname not verified"), ConnectionTrouble.WRONG_HOST),
                Arguments.of(handshake(new CertificateException("PKIX")), ConnectionTrouble.UNTRUSTED),
                Arguments.of(handshake(expired()), ConnectionTrouble.EXPIRED),
                Arguments.of(new SSLHandshakeException("handshake_failure"), ConnectionTrouble.NO_TLS),
                Arguments.of(
                        new ForeignHostException(HttpUrl.get("https://evil.example/")), ConnectionTrouble.REDIRECTED));
    }

    @Test
    void otherReasonsAreNotTheFaultOfTheConnection() {
        assertThat(Stream.of(ConnectionTrouble.values()).filter(trouble -> trouble.reason() != Reason.UNREACHABLE))
                .containsExactly(ConnectionTrouble.TIMED_OUT, ConnectionTrouble.REDIRECTED, ConnectionTrouble.SPOILED);
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleHasARemedy(ConnectionTrouble trouble) {
        assertThat(trouble.what()).doesNotEndWith(".");
        assertThat(trouble.remedy()).endsWith(".");
    }

    private static IOException handshake(Exception cause) {
        return (IOException) new SSLHandshakeException("PKIX path validation failed").initCause(cause);
    }

    private static Exception expired() {
        return new CertificateException(new CertPathValidatorException(new CertificateExpiredException("NotAfter")));
    }

    private static IOException rejected() {
        return (IOException)
                new InterruptedIOException("executor rejected").initCause(new RejectedExecutionException());
    }
}
