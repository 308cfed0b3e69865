package io.dirsync.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests at the same time either have servers of their own, or are told to. */
class ConcurrentTestsTest {

    @Test
    void areIsolatedByAServerEach() {
        Run.concurrently(EachItsOwn.class, OneFieldEach.class).passes(8);
    }

    @Test
    void shareNothingAcrossClasses() {
        Run.concurrently(First.class, Second.class).passes(2);
    }

    @Test
    void areToldWhenTheyWouldShareAServer() {
        Run.concurrently(Sharing.class)
                .failsWith(message -> message.startsWith("Two tests use one FakeGraph at the same time: "));
    }

    private static void knowsItsTenantAlone(FakeGraph server, FakeTenant tenant) throws Exception {
        String path = "/" + tenant.guid() + "/v2.0/.well-known/openid-configuration";
        Visitor.of(server).get(path);

        assertThat(server.requests()).hasSize(1);
    }

    @WithFakeGraph(life = ServerLife.PER_METHOD)
    static class EachItsOwn {

        @RepeatedTest(4)
        void one(FakeGraph server, @StartingFrom(Scenario.HEALTHY) FakeTenant tenant) throws Exception {
            knowsItsTenantAlone(server, tenant);
        }
    }

    static class OneFieldEach {

        @RegisterExtension
        final FakeGraphExtension graph = FakeGraphExtension.create();

        @RepeatedTest(4)
        void one(@StartingFrom(Scenario.HEALTHY) FakeTenant tenant) throws Exception {
            knowsItsTenantAlone(graph.server(), tenant);
        }
    }

    @WithFakeGraph
    static class First {

        @Test
        void one(FakeGraph server, @StartingFrom(Scenario.HEALTHY) FakeTenant tenant) throws Exception {
            knowsItsTenantAlone(server, tenant);
        }
    }

    static class Second extends First {}

    @WithFakeGraph
    @ExtendWith(Refusals.class)
    static class Sharing {

        @RepeatedTest(2)
        void staysUntilTheOtherIsRefused() throws Exception {
            assertThat(Refusals.SEEN.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** JUnit comes here after a test that could not begin, too. */
    static class Refusals implements AfterEachCallback {

        private static final CountDownLatch SEEN = new CountDownLatch(1);

        @Override
        public void afterEach(ExtensionContext context) {
            context.getExecutionException().ifPresent(refusal -> SEEN.countDown());
        }
    }
}
