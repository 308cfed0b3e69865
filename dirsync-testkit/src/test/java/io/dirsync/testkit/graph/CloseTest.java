package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseTest {

    /** Asked in a way that only this fake can answer, because another program may have got its ports by then. */
    @Test
    void answersNoMoreByEitherPort() {
        FakeGraph fake = FakeGraph.start();
        Browser proxied = Browser.throughProxy(fake);
        Browser direct = Browser.direct(fake);
        String base = fake.graphEndpoint().toString();
        assertThat(proxied.get(Browser.GRAPH + "/v1.0/organization").statusCode())
                .isEqualTo(401);
        assertThat(direct.get(base + "/v1.0/organization").statusCode()).isEqualTo(401);

        fake.close();

        assertThatThrownBy(() -> proxied.get(Browser.GRAPH + "/v1.0/organization"))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> direct.get(base + "/v1.0/organization")).isInstanceOf(UncheckedIOException.class);
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
                ServerIdentities.of(CertificateAuthority.create()).valid());

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
