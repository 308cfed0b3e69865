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

    private Front(CertificateAuthority authority, Function<Ask, Answer> answering, Consumer<String> refusals) {
        this.trust = new TrustMaterial(authority.certificate());
        this.identities = ServerIdentities.of(authority);
        this.files = ServerFiles.create(identities.valid());
        this.server = HttpsServer.start(files, answering);
        this.proxy = ConnectProxy.start(server.port(), refusals);
    }

    /** The second function learns what the proxy was asked for in vain. */
    static Front open(Function<Ask, Answer> answering, Consumer<String> refusals) {
        return new Front(CertificateAuthority.create(), answering, refusals);
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
