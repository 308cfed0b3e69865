package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseTest {

    @Test
    void freesBothPorts() {
        FakeGraph fake = FakeGraph.start();
        Browser.throughProxy(fake).get(Browser.GRAPH + "/v1.0/organization");
        int port = fake.graphEndpoint().getPort();
        InetSocketAddress proxy = fake.proxyAddress();

        fake.close();

        assertThatThrownBy(() -> new Socket("127.0.0.1", port)).isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> new Socket(proxy.getAddress(), proxy.getPort()))
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void leavesNoThreadThatKeepsTheProcessAlive() {
        List<Thread> before = threads();
        FakeGraph fake = FakeGraph.start();
        Browser.throughProxy(fake).get(Browser.GRAPH + "/v1.0/organization");

        fake.close();

        assertThat(threads()).filteredOn(thread -> !thread.isDaemon()).isSubsetOf(before);
    }

    @Test
    void removesItsTemporaryFolder() throws IOException {
        ServerFiles files = ServerFiles.create(
                CertificateAuthority.create().issueServer(List.of("localhost"), List.of("127.0.0.1")));

        assertThat(files.keyStore()).exists();
        files.close();

        assertThat(files.folder()).doesNotExist();
        assertThat(files.password()).isNotEmpty();
    }

    @Test
    void canBeDoneTwice() {
        FakeGraph fake = FakeGraph.start();

        fake.close();
        fake.close();

        assertThat(fake.requests()).isEmpty();
    }

    private static List<Thread> threads() {
        return List.copyOf(Thread.getAllStackTraces().keySet());
    }
}
