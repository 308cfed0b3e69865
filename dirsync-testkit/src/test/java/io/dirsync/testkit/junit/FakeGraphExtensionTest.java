package io.dirsync.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.Fault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Plays the part of JUnit, because a test inside JUnit cannot show how a test fails. */
class FakeGraphExtensionTest {

    private final FakeGraphExtension extension = FakeGraphExtension.create();
    private final ExtensionContext context = TestContext.named("first");

    @Test
    void keepsOneServerForAllTestsOfAClassWhenStatic() {
        extension.beforeAll(context);
        extension.beforeEach(context);
        FakeGraph first = extension.server();
        extension.afterEach(context);
        extension.beforeEach(context);

        assertThat(extension.server()).isSameAs(first);
        extension.afterEach(context);
        extension.afterAll(context);
        assertIsClosed(first);
    }

    @Test
    void keepsTheServerWhileANestedClassComesAndGoes() {
        extension.beforeAll(context);
        extension.beforeAll(context);
        FakeGraph server = extension.server();

        extension.afterAll(context);

        assertThat(extension.server()).isSameAs(server);
        extension.afterAll(context);
        assertIsClosed(server);
    }

    @Test
    void givesEachTestAServerOfItsOwnWhenNotStatic() {
        extension.beforeEach(context);
        FakeGraph first = extension.server();
        extension.afterEach(context);
        extension.beforeEach(context);

        assertThat(extension.server()).isNotSameAs(first);
        assertIsClosed(first);
        extension.afterEach(context);
    }

    @Test
    void emptiesTheServerAndPutsTheClockBackBeforeEachTest() throws Exception {
        extension.beforeAll(context);
        extension.beforeEach(context);
        extension.tenant(FakeTenant.healthy("contoso.onmicrosoft.com"));
        extension.script(Fault.onGraph("").status(503));
        extension.clock().advance(Duration.ofDays(1));
        extension.afterEach(context);

        extension.beforeEach(context);

        assertThat(get("/v1.0/organization")).isEqualTo(401);
        assertThat(extension.clock().instant()).isEqualTo(MutableClock.DEFAULT_START);
        extension.afterAll(context);
    }

    @Test
    void failsATestThatAskedForWhatIsNotServedAndClosesNonetheless() throws Exception {
        extension.beforeEach(context);
        FakeGraph server = extension.server();
        get("/v1.0/teams");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> extension.afterEach(context))
                .withMessageContaining("GET " + server.graphEndpoint() + "/v1.0/teams");
        assertIsClosed(server);
    }

    @Test
    void refusesATestThatWouldEmptyTheServerOfAnother() throws Exception {
        ExtensionContext other = TestContext.named("second");
        extension.beforeAll(context);
        extension.beforeEach(context);
        extension.tenant(FakeTenant.healthy("contoso.onmicrosoft.com"));
        FakeGraph server = extension.server();

        assertThatIllegalStateException()
                .isThrownBy(() -> extension.beforeEach(other))
                .withMessage("Two tests use one FakeGraph at the same time: first and second. Give every test a server"
                        + " of its own, with FakeGraphExtension in a field that is not static or with"
                        + " @WithFakeGraph(life = ServerLife.PER_METHOD), or let the tests of the class run one after"
                        + " the other with @Execution(ExecutionMode.SAME_THREAD).");
        extension.afterEach(other);
        assertThat(extension.server()).isSameAs(server);
        extension.afterEach(context);
        extension.beforeEach(other);
        extension.afterEach(other);
        extension.afterAll(context);
    }

    @Test
    void saysHowToUseItWhenThereIsNoServer() {
        assertThatIllegalStateException()
                .isThrownBy(extension::server)
                .withMessage("FakeGraph runs only during tests. Is the field annotated with @RegisterExtension, and is"
                        + " server() called from a test or a method annotated with @BeforeEach?");
    }

    private int get(String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(extension.server().sslContext())
                .build();
        HttpRequest request = HttpRequest.newBuilder(
                        extension.server().graphEndpoint().resolve(path))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static void assertIsClosed(FakeGraph server) {
        int port = server.graphEndpoint().getPort();
        assertThatThrownBy(() -> new Socket("127.0.0.1", port)).isInstanceOf(ConnectException.class);
    }
}
