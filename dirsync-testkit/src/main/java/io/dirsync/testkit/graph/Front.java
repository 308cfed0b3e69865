package io.dirsync.testkit.graph;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where clients reach the fake, and the certificates that they see. Safe for use by several threads. */
final class Front implements AutoCloseable {

    private final TrustMaterial trust;
    private final ServerIdentities identities;
    private final ServerFiles files;
    private final HttpsServer server;
    private final ConnectProxy proxy;
    private ServerCertificate shown = ServerCertificate.VALID;

    private Front(CertificateAuthority authority, Ports ports, Callers callers) {
        this.trust = new TrustMaterial(authority.certificate());
        this.identities = ServerIdentities.of(authority);
        this.files = ServerFiles.create(identities.valid());
        this.server = serve(ports.server(), callers.answering());
        this.proxy = lead(ports.proxy(), callers.refusals());
    }

    /**
     * What is done about those who call.
     *
     * @param answering answers them
     * @param refusals learns what the proxy was asked for in vain
     */
    record Callers(Function<Ask, Answer> answering, Consumer<String> refusals) {}

    static Front open(Ports ports, Callers callers) {
        return new Front(CertificateAuthority.create(), ports, callers);
    }

    private HttpsServer serve(int port, Function<Ask, Answer> answering) {
        try {
            return HttpsServer.start(files, port, answering);
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private ConnectProxy lead(int port, Consumer<String> refusals) {
        try {
            return ConnectProxy.start(new Ports(server.port(), port), refusals);
        } catch (RuntimeException e) {
            server.close();
            files.close();
            throw e;
        }
    }

    TrustMaterial trust() {
        return trust;
    }

    InetSocketAddress proxyAddress() {
        return proxy.address();
    }

    URI address() {
        return URI.create("https://localhost:" + server.port());
    }

    synchronized void show(ServerCertificate certificate) {
        server.show(TrustMaterial.serverKeyStore(identities.of(certificate), files.password()), files.password());
        shown = certificate;
    }

    synchronized void reset() {
        server.breakSilences();
        if (shown != ServerCertificate.VALID) {
            show(ServerCertificate.VALID);
        }
    }

    @Override
    public void close() {
        proxy.close();
        server.close();
        files.close();
    }
}
